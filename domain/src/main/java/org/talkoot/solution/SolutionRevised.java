package org.talkoot.solution;

import java.time.Instant;

/** An author worded a solution anew. */
public record SolutionRevised(SolutionFacts solution, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "solution.revised";
  }
}
