package org.talkoot.review.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;
import org.talkoot.shared.application.Texts;

/** Puts a rubric into the reader's words: names of standing criteria, hints and anchors. */
final class RubricWords {
  private static final Texts WORDS = new Texts("reviewing");
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private final Locale locale;

  RubricWords(Locale locale) {
    this.locale = locale;
  }

  List<RubricCriterion> named(Rubric rubric) {
    return rubric.criteria().stream()
        .map(one -> one.standing() ? one.worded(word("criterion." + one.id())) : one)
        .toList();
  }

  List<RubricRow> rows(Rubric rubric) {
    return named(rubric).stream()
        .map(one -> new RubricRow(one, hint(one), anchors(one.standing() ? one.id() : "brief")))
        .toList();
  }

  private String hint(RubricCriterion criterion) {
    return criterion.standing() ? word("hint." + criterion.id()) : "";
  }

  private List<String> anchors(String of) {
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .mapToObj(score -> word("anchor." + of + "." + score))
        .toList();
  }

  private String word(String key) {
    return WORDS.text(key, locale);
  }
}
