package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
  @ParameterizedTest
  @CsvSource({
    "Kaisa Mäkelä, kaisa-makela",
    "Åke Öström, ake-ostrom",
    "  J. R. R. Aho , j-r-r-aho",
    "Наталья, member",
    "Me, member",
    "Author, member"
  })
  void a_handle_is_made_of_the_name(String name, String handle) {
    assertThat(Handle.from(name).value()).isEqualTo(handle);
  }

  @Test
  void a_namesake_gets_a_number_and_stays_within_the_length() {
    Handle longest = Handle.of("a".repeat(40));

    assertThat(Handle.of("kaisa").numbered(2).value()).isEqualTo("kaisa-2");
    assertThat(longest.numbered(12).value()).hasSize(40).endsWith("-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "-a", "kaisa m", "k\0a", "me", "Author", "reviewer2", "kä", "../x"})
  void some_words_are_no_handles(String text) {
    assertThat(Handle.isValid(text)).isFalse();
  }

  @Test
  void handles_that_differ_in_case_only_are_the_same() {
    assertThat(Handle.of("Kaisa"))
        .isEqualTo(Handle.of("kaisa"))
        .hasSameHashCodeAs(Handle.of("KAISA"));
    assertThat(Handle.of("Kaisa").value()).isEqualTo("Kaisa");
  }
}
