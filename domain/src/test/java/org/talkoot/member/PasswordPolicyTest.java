package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

class PasswordPolicyTest {
  private static final PasswordPolicy POLICY =
      new PasswordPolicy(Set.of("password", "salasana123")::contains);

  @Test
  void seven_characters_are_too_few_and_eight_enough() {
    assertThat(refusal("kiikker")).isEqualTo("password.tooShort");
    assertThat(refusal("kiikkeri")).isEqualTo("accepted");
  }

  @Test
  void long_passwords_and_every_kind_of_character_are_welcome() {
    assertThat(refusal("kolme hirttä, yksi köysi ja ".repeat(4))).isEqualTo("accepted");
    assertThat(refusal("🪵🪓🧵🔨🪚🧱🪜🏠")).isEqualTo("accepted");
    assertThat(refusal("pitkä".repeat(50))).isEqualTo("password.tooLong");
  }

  @Test
  void what_everybody_uses_is_refused_in_any_case() {
    assertThat(refusal("Password")).isEqualTo("password.common");
    assertThat(refusal("salasana123")).isEqualTo("password.common");
    assertThat(refusal("aaaaaaaaaa")).isEqualTo("password.common");
  }

  @Test
  void ones_own_name_is_refused() {
    assertThat(refusal("kaisa mäkelä")).isEqualTo("password.personal");
  }

  private static String refusal(String password) {
    Checks checks = new Checks();
    POLICY.check(checks, "password", password, List.of("Kaisa Mäkelä"));
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, checks::throwIfBroken);
    return refused == null ? "accepted" : refused.violations().get(0).code();
  }
}
