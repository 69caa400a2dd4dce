package org.talkoot.solution;

import java.time.Instant;
import java.util.Map;

/** A member objected to a solution, with a reason. */
public record SolutionObjected(VoteFacts vote, Instant at) implements VoteEvent {
  @Override
  public String kind() {
    return "solution.objected";
  }

  @Override
  public Map<String, Long> numbers() {
    return vote.numbers("objector");
  }
}
