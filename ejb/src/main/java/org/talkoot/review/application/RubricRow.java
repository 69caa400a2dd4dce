package org.talkoot.review.application;

import java.util.List;
import org.talkoot.review.RubricCriterion;

/**
 * One thing that a review scores, with what the numbers mean, in the reader's language.
 *
 * @param hint what it is about in a line, empty for the brief's own criteria
 * @param anchors what 1, 2, 3, 4 and 5 mean here
 */
public record RubricRow(RubricCriterion criterion, String hint, List<String> anchors) {
  /** Copies the anchors so that the row cannot change. */
  public RubricRow {
    anchors = List.copyOf(anchors);
  }
}
