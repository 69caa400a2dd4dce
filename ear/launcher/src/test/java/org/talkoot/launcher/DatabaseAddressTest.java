package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
  @Test
  void parameters_that_were_given_are_kept() {
    assertThat(new DatabaseAddress("jdbc:postgresql://db/t?ssl=true", "u", "p").url())
        .isEqualTo("jdbc:postgresql://db/t?ssl=true&stringtype=unspecified");
  }

  @Test
  void an_address_that_is_complete_is_not_changed() {
    String complete = "jdbc:postgresql://db/t?stringtype=unspecified";

    assertThat(new DatabaseAddress(complete, "u", "p").url()).isEqualTo(complete);
  }

  @Test
  void a_password_is_never_shown() {
    assertThat(new DatabaseAddress("jdbc:postgresql://db/t?password=secret", "u", "hidden"))
        .asString()
        .doesNotContain("secret", "hidden");
  }
}
