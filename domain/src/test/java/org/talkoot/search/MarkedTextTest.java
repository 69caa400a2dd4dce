package org.talkoot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talkoot.search.MarkedText.Piece;
import org.talkoot.search.MarkedText.Range;

class MarkedTextTest {
  private static final char BEGIN = MarkedText.BEGIN;
  private static final char END = MarkedText.END;

  @Test
  void the_found_words_stand_apart_from_the_rest() {
    MarkedText text = MarkedText.read("A " + BEGIN + "bench" + END + " at the stop");
    assertThat(text.pieces())
        .containsExactly(
            new Piece("A ", false), new Piece("bench", true), new Piece(" at the stop", false));
    assertThat(text.text()).isEqualTo("A bench at the stop");
    assertThat(text.ranges()).containsExactly(new Range(2, 7));
  }

  @Test
  void signs_of_markdown_and_line_ends_become_blanks() {
    assertThat(
            MarkedText.read("## Plan\n\n* **" + BEGIN + "bench" + END + "** in [town](http://x)")
                .text())
        .isEqualTo("Plan bench in town");
  }

  @Test
  void markup_stays_text() {
    MarkedText text = MarkedText.read("<img src=x onerror=alert(1)> " + BEGIN + "<b>" + END);
    assertThat(text.pieces()).contains(new Piece("<b>", true));
    assertThat(text.text()).contains("onerror=alert(1)");
  }

  @Test
  void marks_that_do_not_fit_together_break_nothing() {
    assertThat(MarkedText.read(END + "a" + BEGIN + BEGIN + "b").pieces())
        .containsExactly(new Piece("a", false), new Piece("b", true));
    assertThat(MarkedText.read("" + BEGIN + END).isEmpty()).isTrue();
    assertThat(MarkedText.read("").pieces()).isEmpty();
  }
}
