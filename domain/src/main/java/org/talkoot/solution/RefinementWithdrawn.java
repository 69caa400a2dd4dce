package org.talkoot.solution;

import java.time.Instant;

/** A member took a proposed change back. */
public record RefinementWithdrawn(RefinementFacts refinement, long actor, Instant at)
    implements RefinementEvent {
  @Override
  public String kind() {
    return "refinement.withdrawn";
  }
}
