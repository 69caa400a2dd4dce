package org.talkoot.member.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void a_hash_is_argon2id_with_nineteen_mebibytes_and_two_rounds() {
    assertThat(passwords.hash("kolme hirttä")).contains("$argon2id$v=19$t=2,m=19456,p=1$");
  }

  @Test
  void only_the_same_password_matches() {
    String hash = passwords.hash("kolme hirttä");

    assertThat(passwords.matches("kolme hirttä", hash)).isTrue();
    assertThat(passwords.matches("kolme hirtta", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
    assertThat(passwords.matchesNobody("kolme hirttä")).isFalse();
  }

  @Test
  void hashes_of_other_strength_are_outdated() {
    assertThat(passwords.isOutdated(passwords.hash("kolme hirttä"))).isFalse();
    assertThat(passwords.isOutdated("$shiro2$argon2id$v=19$t=1,m=65536,p=4$salt$hash")).isTrue();
  }

  @Test
  void what_is_guessed_first_is_refused() {
    CommonPasswords common = new CommonPasswords();

    assertThat(common.policy().isCommon())
        .accepts("password1", "12345678", "qwertyuiop", "salasana123", "iloveyou")
        .rejects("kolme hirttä ja köysi");
  }

  @Test
  void addresses_are_cut_for_the_audit_log() {
    assertThat(Callers.truncated("192.0.2.77")).isEqualTo("192.0.2.0");
    assertThat(Callers.truncated("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1::");
    assertThat(Callers.truncated("::1")).isEqualTo("::1::");
  }
}
