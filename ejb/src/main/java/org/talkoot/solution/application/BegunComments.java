package org.talkoot.solution.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * What a member has begun to ask and to say on the page of a problem.
 *
 * @param texts by the number of what they are about: the problem, a solution
 */
public record BegunComments(ProblemId problem, Map<Long, String> texts) {
  /** Returns the question about the brief, null when none is begun. */
  public @Nullable String question() {
    return texts.get(problem.value());
  }

  /** Returns the comment on a solution, null when none is begun. */
  public @Nullable String on(SolutionId solution) {
    return texts.get(solution.value());
  }
}
