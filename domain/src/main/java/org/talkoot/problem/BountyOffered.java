package org.talkoot.problem;

import java.time.Instant;
import java.util.Map;

/** A requester gave points of their own for whoever solves the problem. */
public record BountyOffered(ProblemFacts problem, int bounty, long actor, Instant at)
    implements ProblemEvent {
  @Override
  public String kind() {
    return "bounty.offered";
  }

  @Override
  public Map<String, Long> numbers() {
    return problem.numbersWithBounty(bounty);
  }
}
