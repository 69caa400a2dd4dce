package org.talkoot.solution;

import java.time.Instant;
import java.util.Map;

/** A member took an objection back. */
public record ObjectionWithdrawn(VoteFacts vote, Instant at) implements VoteEvent {
  @Override
  public String kind() {
    return "solution.objectionWithdrawn";
  }

  @Override
  public Map<String, Long> numbers() {
    return vote.numbers("objector");
  }
}
