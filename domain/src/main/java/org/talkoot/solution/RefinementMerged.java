package org.talkoot.solution;

import java.time.Instant;

/** A proposed change became part of a solution. */
public record RefinementMerged(RefinementFacts refinement, long actor, Instant at)
    implements RefinementEvent {
  @Override
  public String kind() {
    return "refinement.merged";
  }
}
