package org.talkoot.solution;

import java.time.Instant;
import java.util.Map;

/**
 * A member took a helpful vote back.
 *
 * @param pays whether it was within the cap when it was cast
 */
public record SolutionUnvoted(VoteFacts vote, boolean pays, Instant at) implements VoteEvent {
  @Override
  public String kind() {
    return "solution.unvoted";
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = vote.numbers("voter");
    numbers.put("pays", pays ? 1L : 0L);
    return numbers;
  }
}
