package org.talkoot.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemPathTest {
  private final ProblemId id = ProblemId.of(42);

  @ParameterizedTest
  @CsvSource({
    "Mitä pysäkille pitäisi tehdä talvella?, mita-pysakille-pitaisi-tehda-talvella",
    "Hur får Åsa Öhman-Nyström hjälp?, hur-far-asa-ohman-nystrom-hjalp",
    "'Is 4,2 °C – or less – enough?', is-4-2-c-or-less-enough",
    "Straße und Łódź?, strasse-und-lodz",
    "Как?, ''"
  })
  void the_words_of_a_question_are_written_plainly(String question, String words) {
    assertThat(ProblemPath.of(id, question).words()).isEqualTo(words);
  }

  @Test
  void a_long_question_ends_with_a_whole_word() {
    String question = "Which of the twenty bus stops in Koivuniemi should get a bench before all?";

    assertThat(ProblemPath.of(id, question).words())
        .isEqualTo("which-of-the-twenty-bus-stops-in-koivuniemi-should-get-a");
    assertThat(ProblemPath.of(id, "a".repeat(100)).words()).hasSize(60);
  }

  @Test
  void the_id_is_always_there_and_the_words_when_there_are_any() {
    assertThat(ProblemPath.of(id, "Why?")).hasToString("/problem/" + id + "/why");
    assertThat(ProblemPath.of(id, "?")).hasToString("/problem/" + id);
  }
}
