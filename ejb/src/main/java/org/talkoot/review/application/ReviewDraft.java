package org.talkoot.review.application;

import java.util.List;
import java.util.Optional;

/**
 * A half-written review, as its form holds it; anything may be missing.
 *
 * @param connection kind of connection to the author, empty for none
 */
public record ReviewDraft(
    List<Row> rows,
    String verdict,
    int confidence,
    String best,
    String mustChange,
    String connection,
    String connectionText) {
  /** Copies the rows so that the draft cannot change. */
  public ReviewDraft {
    rows = List.copyOf(rows);
  }

  /**
   * What was written for a criterion.
   *
   * @param score 0 for none yet
   */
  public record Row(String criterion, int score, String rationale) {}

  /** Returns what was written for a criterion. */
  public Optional<Row> row(String criterion) {
    return rows.stream().filter(row -> row.criterion().equals(criterion)).findFirst();
  }
}
