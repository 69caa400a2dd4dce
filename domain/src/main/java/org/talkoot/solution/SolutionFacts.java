package org.talkoot.solution;

import java.util.Map;
import org.talkoot.problem.ProblemFacts;

/** What events tell of a solution. */
public record SolutionFacts(ProblemFacts problem, long id, long author, int revision) {
  Map<String, Long> numbers() {
    return Map.of(
        "problem", problem.id(), "solution", id, "author", author, "revision", (long) revision);
  }
}
