package org.talkoot.review;

import org.jspecify.annotations.Nullable;

/**
 * How well a solution meets one criterion.
 *
 * @param criterion id of the criterion in the rubric
 * @param score 1 (not at all) to 5 (fully)
 * @param rationale why, in words; a review without it counts for less
 */
public record CriterionScore(String criterion, int score, @Nullable String rationale) {
  /** Tells whether the score comes with a reason. */
  public boolean isReasoned() {
    return rationale != null && !rationale.isBlank();
  }
}
