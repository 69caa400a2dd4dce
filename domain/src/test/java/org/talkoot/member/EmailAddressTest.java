package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"kaisa@talkoot.example", "k.m+x@a-b.fi", "o'hara@localhost", "äiti@posti.example"})
  void these_are_addresses(String text) {
    assertThat(EmailAddress.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kaisa",
        "@a.fi",
        "a@",
        "a b@c.fi",
        "a@b..fi",
        "a@-b.fi",
        "a\r\nBcc: x@y.fi",
        "a@b@c.fi"
      })
  void these_are_none(String text) {
    assertThat(EmailAddress.isValid(text)).isFalse();
  }

  @Test
  void case_does_not_tell_addresses_apart() {
    assertThat(EmailAddress.of(" Kaisa@Talkoot.Example ").value())
        .isEqualTo("kaisa@talkoot.example");
  }

  @Test
  void an_address_stays_out_of_logs() {
    assertThat(EmailAddress.of("kaisa@talkoot.example").toString()).doesNotContain("kaisa");
  }
}
