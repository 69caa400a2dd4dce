package org.talkoot.solution.application;

import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.TextMerge;
import org.talkoot.solution.WordDiff;

/**
 * The three texts that a proposed change is about.
 *
 * @param before what the solution said when it was proposed
 * @param now what the solution says now
 * @param proposed what the refiner proposes
 */
public record RefinementTexts(
    RefinementId id, SolutionId solution, String before, String now, String proposed) {
  /** Returns what the refiner changed. */
  public WordDiff change() {
    return WordDiff.between(before, proposed);
  }

  /** Brings the proposal together with what the solution says now. */
  public TextMerge merge() {
    return TextMerge.of(before, now, proposed);
  }
}
