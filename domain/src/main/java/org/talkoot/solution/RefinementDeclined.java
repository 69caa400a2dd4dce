package org.talkoot.solution;

import java.time.Instant;

/** Those who made a solution declined a proposed change. */
public record RefinementDeclined(RefinementFacts refinement, long actor, Instant at)
    implements RefinementEvent {
  @Override
  public String kind() {
    return "refinement.declined";
  }
}
