package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void a_changed_word_is_removed_and_added_and_the_rest_is_kept() {
    assertThat(shown("Station crossing at 7:10", "Station crossing again at 7:45"))
        .isEqualTo("Station crossing [+again ]at 7:[-10][+45]");
  }

  @Test
  void changes_with_only_a_space_between_them_are_one() {
    assertThat(shown("Begin at the old library today.", "Begin at one new clinic today."))
        .isEqualTo("Begin at [-the old library][+one new clinic] today.");
  }

  @Test
  void a_change_does_not_grow_over_a_line_break() {
    assertThat(shown("first\nsecond", "one\ntwo")).isEqualTo("[-first][+one]\n[-second][+two]");
  }

  @Test
  void line_breaks_of_browsers_are_no_change() {
    assertThat(WordDiff.between("One.\nTwo.", "One.\r\nTwo.").isEmpty()).isTrue();
  }

  @Test
  void words_are_counted_and_signs_are_not() {
    assertThat(WordDiff.between("Start at ten.", "Start at half past nine!").words()).isEqualTo(4);
    assertThat(WordDiff.between("Same.", "Same.").words()).isZero();
  }

  @Test
  void an_excerpt_keeps_every_change_and_a_few_words_around_it() {
    String before = "word ".repeat(200) + "old" + " word".repeat(200);
    WordDiff excerpt = WordDiff.between(before, before.replace("old", "new")).excerpt();
    assertThat(excerpt.parts()).hasSize(4);
    assertThat(excerpt.parts().get(0).text()).hasSizeLessThan(120).contains("…");
    assertThat(excerpt.parts().get(1)).isEqualTo(new DiffPart(DiffOp.REMOVE, "old"));
    assertThat(excerpt.parts().get(2)).isEqualTo(new DiffPart(DiffOp.ADD, "new"));
  }

  @Property
  void the_parts_make_up_both_wordings(
      @ForAll("texts") String earlier, @ForAll("texts") String later) {
    List<DiffPart> parts = WordDiff.between(earlier, later).parts();
    assertThat(said(parts.stream().filter(DiffPart::isInEarlier).toList())).isEqualTo(earlier);
    assertThat(said(parts.stream().filter(DiffPart::isInLater).toList())).isEqualTo(later);
  }

  @Property
  void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
    assertThat(WordDiff.between(text, text).isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "snow", "plough", "school", "Älä", " ", "  ", "\n", ".", ",", "👍", "6:45")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  private static String said(List<DiffPart> parts) {
    return parts.stream().map(DiffPart::text).collect(Collectors.joining());
  }

  private static String shown(String earlier, String later) {
    return WordDiff.between(earlier, later).parts().stream()
        .map(
            part ->
                switch (part.op()) {
                  case KEEP -> part.text();
                  case REMOVE -> "[-" + part.text() + "]";
                  case ADD -> "[+" + part.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
