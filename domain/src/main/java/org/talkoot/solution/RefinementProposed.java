package org.talkoot.solution;

import java.time.Instant;

/** A member proposed a change to somebody's solution. */
public record RefinementProposed(RefinementFacts refinement, long actor, Instant at)
    implements RefinementEvent {
  @Override
  public String kind() {
    return "refinement.proposed";
  }
}
