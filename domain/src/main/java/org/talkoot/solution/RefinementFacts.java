package org.talkoot.solution;

import java.util.HashMap;
import java.util.Map;
import org.talkoot.problem.ProblemFacts;

/**
 * What events tell of a refinement.
 *
 * @param revision the revision it began with; once merged, the one it led to
 * @param words how many words it adds or removes
 */
public record RefinementFacts(
    ProblemFacts problem,
    long solution,
    long author,
    long id,
    long refiner,
    int revision,
    int words) {
  Map<String, Long> numbers() {
    Map<String, Long> numbers = new HashMap<>();
    numbers.put("problem", problem.id());
    numbers.put("requester", problem.requester());
    numbers.put("solution", solution);
    numbers.put("author", author);
    numbers.put("refinement", id);
    numbers.put("refiner", refiner);
    numbers.put("revision", (long) revision);
    numbers.put("words", (long) words);
    return numbers;
  }
}
