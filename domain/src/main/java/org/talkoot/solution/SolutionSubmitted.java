package org.talkoot.solution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A member sent in an answer.
 *
 * @param earlierSolutions how many the problem had been given before, taken back ones included
 * @param hoursOpen for how many whole hours the problem had been open
 */
public record SolutionSubmitted(
    SolutionFacts solution, long earlierSolutions, long hoursOpen, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "solution.submitted";
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new HashMap<>(solution.numbers());
    numbers.put("requester", solution.problem().requester());
    numbers.put("earlierSolutions", earlierSolutions);
    numbers.put("hoursOpen", hoursOpen);
    return numbers;
  }
}
