package org.talkoot.problem.application;

import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;

/**
 * A problem that asks for something alike.
 *
 * @param status code of the status at reading
 * @param alike how alike the questions are, 0 to 100
 */
public record SimilarProblem(ProblemId id, String question, String status, int alike) {
  /** Returns where it is shown. */
  public String path() {
    return ProblemPath.of(id, question).text();
  }
}
