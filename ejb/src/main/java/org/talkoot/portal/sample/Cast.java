package org.talkoot.portal.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewId;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;

/** Remembers who and what the names of the story stand for while it is told. */
final class Cast {
  private final Map<String, MemberId> members = new HashMap<>();
  private final Map<String, ProblemId> problems = new HashMap<>();
  private final Map<String, SolutionId> solutions = new HashMap<>();
  private final Map<String, RefinementId> refinements = new HashMap<>();
  private final Map<String, ReviewId> reviews = new HashMap<>();
  private final Map<String, CommentId> comments = new HashMap<>();
  private final Map<SolutionId, MemberId> authors = new HashMap<>();

  void enter(String handle, MemberId member) {
    members.put(handle, member);
  }

  void begin(Plot plot, ProblemId problem) {
    problems.put(plot.key(), problem);
  }

  void answer(Plot plot, String alias, SolutionId solution, MemberId author) {
    solutions.put(plot.key() + "/" + alias, solution);
    authors.put(solution, author);
  }

  void refine(Plot plot, String alias, RefinementId refinement) {
    refinements.put(plot.key() + "/" + alias, refinement);
  }

  RefinementId refinement(Plot plot, String alias) {
    return known(refinements, plot.key() + "/" + alias);
  }

  void review(Plot plot, String alias, String reviewer, ReviewId review) {
    reviews.put(plot.key() + "/" + alias + "/" + reviewer, review);
  }

  void comment(Plot plot, String by, CommentId comment) {
    comments.put(plot.key() + "/" + by, comment);
  }

  /** Returns what somebody said last about a problem. */
  CommentId comment(Plot plot, String by) {
    return known(comments, plot.key() + "/" + by);
  }

  MemberId member(String handle) {
    return known(members, handle);
  }

  ProblemId problem(Plot plot) {
    return known(problems, plot.key());
  }

  SolutionId solution(Plot plot, String alias) {
    return solution(plot.key() + "/" + alias);
  }

  SolutionId solution(String path) {
    return known(solutions, path);
  }

  ReviewId review(String path) {
    return known(reviews, path);
  }

  MemberId author(SolutionId solution) {
    return Objects.requireNonNull(authors.get(solution));
  }

  private static <T> T known(Map<String, T> names, String name) {
    T meant = names.get(name);
    if (meant == null) {
      throw new IllegalStateException("the story speaks of " + name + " before it appears");
    }
    return meant;
  }
}
