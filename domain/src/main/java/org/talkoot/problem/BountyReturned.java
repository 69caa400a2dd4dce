package org.talkoot.problem;

import java.time.Instant;
import java.util.Map;

/** A bounty went back to its requester: nothing was accepted, or the problem was withdrawn. */
public record BountyReturned(ProblemFacts problem, int bounty, long actor, Instant at)
    implements ProblemEvent {
  @Override
  public String kind() {
    return "bounty.returned";
  }

  @Override
  public Map<String, Long> numbers() {
    return problem.numbersWithBounty(bounty);
  }
}
