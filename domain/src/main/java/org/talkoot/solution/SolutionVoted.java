package org.talkoot.solution;

import java.time.Instant;
import java.util.Map;

/**
 * A member found a solution helpful.
 *
 * @param pays whether it was within the cap when it was cast
 */
public record SolutionVoted(VoteFacts vote, boolean pays, Instant at) implements VoteEvent {
  @Override
  public String kind() {
    return "solution.voted";
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = vote.numbers("voter");
    numbers.put("pays", pays ? 1L : 0L);
    return numbers;
  }
}
