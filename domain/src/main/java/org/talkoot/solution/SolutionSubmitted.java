package org.talkoot.solution;

import java.time.Instant;

/** A member sent in an answer. */
public record SolutionSubmitted(SolutionFacts solution, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "solution.submitted";
  }
}
