package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextMergeTest {
  private static final String BEFORE =
      "Start at the schools. Then the station.\n\nDrive slowly. Clear the crossings by hand.";

  @Test
  void changes_of_different_sentences_are_both_kept() {
    TextMerge merge =
        TextMerge.of(
            BEFORE,
            BEFORE.replace("Start at", "Begin at"),
            BEFORE.replace("Then the station.", "Then the station, at 6:45."));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text())
        .startsWith("Begin at the schools. Then the station, at 6:45.\n\nDrive");
  }

  @Test
  void a_proposal_for_a_text_that_did_not_move_is_taken_as_it_is() {
    String proposed = BEFORE.replace("slowly", "very slowly");
    assertThat(TextMerge.of(BEFORE, BEFORE, proposed))
        .isEqualTo(new TextMerge(proposed, List.of()));
  }

  @Test
  void the_same_change_by_both_is_no_conflict() {
    String changed = BEFORE.replace("by hand", "with shovels");
    assertThat(TextMerge.of(BEFORE, changed, changed)).isEqualTo(new TextMerge(changed, List.of()));
  }

  @Test
  void one_sentence_changed_by_both_is_a_conflict_that_shows_both() {
    TextMerge merge =
        TextMerge.of(
            BEFORE,
            BEFORE.replace("Drive slowly.", "Drive at walking pace."),
            BEFORE.replace("Drive slowly.", "Drive slowly past doors."));
    assertThat(merge.conflicts())
        .containsExactly(new TextConflict("Drive at walking pace.", "Drive slowly past doors."));
    assertThat(merge.text()).isEqualTo(BEFORE.replace("Drive slowly.", "Drive at walking pace."));
  }

  @Test
  void a_sentence_that_one_took_away_and_the_other_changed_is_a_conflict() {
    TextMerge merge =
        TextMerge.of("One. Two. Three.", "One. Three.", "One. Two and a half. Three.");
    assertThat(merge.isClean()).isFalse();
    assertThat(merge.conflicts().get(0).proposed()).contains("Two and a half.");
  }

  @Test
  void an_empty_text_merges_too() {
    assertThat(TextMerge.of("", "", "New.").text()).isEqualTo("New.");
    assertThat(TextMerge.of("", "Mine.", "Yours.").isClean()).isFalse();
  }

  @Property
  void edits_of_sentences_apart_from_each_other_are_both_kept(
      @ForAll @IntRange(min = 4, max = 30) int sentences,
      @ForAll @IntRange(max = 29) int first,
      @ForAll @IntRange(max = 29) int second) {
    int mine = first % sentences;
    int theirs = second % sentences;
    if (mine != theirs) {
      TextMerge merge =
          TextMerge.of(
              numbered(sentences, List.of()),
              numbered(sentences, List.of(mine)),
              numbered(sentences, List.of(theirs)));
      assertThat(merge)
          .isEqualTo(new TextMerge(numbered(sentences, List.of(mine, theirs)), List.of()));
    }
  }

  @Property
  void no_sentence_that_somebody_wrote_is_lost(
      @ForAll("texts") List<String> before,
      @ForAll("texts") List<String> now,
      @ForAll("texts") List<String> proposed) {
    TextMerge merge = TextMerge.of(text(before), text(now), text(proposed));
    List<String> held = new ArrayList<>(List.of(merge.text()));
    merge.conflicts().forEach(conflict -> held.add(conflict.proposed()));
    Stream.concat(now.stream(), proposed.stream())
        .filter(sentence -> !before.contains(sentence))
        .forEach(written -> assertThat(held).anyMatch(text -> text.contains(written)));
  }

  @Property
  void what_only_one_side_changed_is_that_sides_text(
      @ForAll("texts") List<String> before, @ForAll("texts") List<String> changed) {
    TextMerge theirs = TextMerge.of(text(before), text(before), text(changed));
    TextMerge mine = TextMerge.of(text(before), text(changed), text(before));
    assertThat(theirs).isEqualTo(mine).isEqualTo(new TextMerge(text(changed), List.of()));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "Snow falls.", "Ploughs wait.", "We walk.", "Buses turn.", "Children sing.")
        .list()
        .ofMaxSize(12);
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  private static String numbered(int sentences, List<Integer> changed) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      all.add("Step " + (char) ('a' + i) + (changed.contains(i) ? " is done first." : " follows."));
    }
    return text(all);
  }
}
