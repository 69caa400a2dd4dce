package org.talkoot.review.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.RubricCriterion;
import org.talkoot.solution.SolutionId;

/**
 * What a review of a solution scores.
 *
 * @param revision the newest revision of the solution
 * @param criteria the brief's criteria, then the standing ones, in the reader's language
 */
public record RubricView(
    SolutionId solution,
    ProblemId problem,
    String question,
    int revision,
    List<RubricRow> criteria) {
  /** Copies the criteria so that the view cannot change. */
  public RubricView {
    criteria = List.copyOf(criteria);
  }

  /** Returns the words of each criterion, by its id. */
  public Map<String, String> names() {
    return criteria.stream()
        .map(RubricRow::criterion)
        .collect(Collectors.toMap(RubricCriterion::id, RubricCriterion::text));
  }
}
