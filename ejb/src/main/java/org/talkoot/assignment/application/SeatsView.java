package org.talkoot.assignment.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.solution.SolutionId;

/**
 * How the seats of a solution are filled.
 *
 * @param label how the solution is called while nobody knows whose it is, null where that is known
 * @param wanted how many reviews the brief wants, with those called in addition
 * @param extra how many of them were called because reviewers disagreed
 * @param reviews how many reviews were delivered
 * @param offered how many offers wait for an answer
 * @param accepted how many reviews are being written
 * @param missing how many seats the last round could not fill
 */
public record SeatsView(
    SolutionId solution,
    @Nullable String label,
    int wanted,
    int extra,
    int reviews,
    int offered,
    int accepted,
    int missing) {
  /** Tells whether nobody more is to be asked. */
  public boolean isFilled() {
    return reviews + offered + accepted >= wanted;
  }
}
