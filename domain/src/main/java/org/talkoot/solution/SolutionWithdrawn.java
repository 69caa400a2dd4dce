package org.talkoot.solution;

import java.time.Instant;

/** An author took a solution back. */
public record SolutionWithdrawn(SolutionFacts solution, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "solution.withdrawn";
  }
}
