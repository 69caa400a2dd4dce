package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfMentionTest {
  private static final List<String> TUULA =
      List.of("Tuula Kämäräinen", "tuula-k", "tuula@kamarainen.example", "Jokikylän nuoriso", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As I, Tuula Kämäräinen, said before",
        "Best regards, TUULA",
        "See /member/tuula-k for more of it",
        "Write to tuula@kamarainen.example.",
        "We at Jokikylän nuoriso have done it twice"
      })
  void a_text_that_names_its_maker_is_noticed(String text) {
    assertThat(SelfMention.isIn(text, TUULA)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benches at every stop",
        "The tuulastus season begins in April",
        "",
        "joki and kylä"
      })
  void a_text_that_does_not_is_left_alone(String text) {
    assertThat(SelfMention.isIn(text, TUULA)).isFalse();
  }
}
