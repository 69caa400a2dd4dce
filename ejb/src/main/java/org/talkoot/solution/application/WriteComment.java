package org.talkoot.solution.application;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * Comment on a brief or on a solution.
 *
 * @param problem the problem, empty when the solution says which
 * @param solution the solution, empty for the brief
 * @param text Markdown
 */
public record WriteComment(
    MemberId by,
    Optional<ProblemId> problem,
    Optional<SolutionId> solution,
    String text,
    String language) {
  /** Returns a comment on a brief. */
  public static WriteComment on(ProblemId problem, MemberId by, String text, String language) {
    return new WriteComment(by, Optional.of(problem), Optional.empty(), text, language);
  }

  /** Returns a comment on a solution. */
  public static WriteComment on(SolutionId solution, MemberId by, String text, String language) {
    return new WriteComment(by, Optional.empty(), Optional.of(solution), text, language);
  }
}
