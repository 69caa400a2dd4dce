package org.talkoot.portal.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.SimilarProblem;
import org.talkoot.review.application.ReviewView;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.RefinementView;
import org.talkoot.solution.application.SolutionView;

/**
 * A problem and all that happened in it, as its reader sees it.
 *
 * @param solutions the best judged first
 * @param reviews by solution, the newest first
 * @param comments by solution, the oldest first
 * @param refinements by solution, the newest first
 * @param questions what was asked about the brief, the newest first
 * @param steps of its outcome, the oldest first
 * @param similar the most alike first
 * @param followThrough how its requester kept their word so far
 */
public record ProblemThread(
    ProblemView problem,
    @Nullable DecisionView decision,
    List<SolutionView> solutions,
    Map<SolutionId, List<ReviewView>> reviews,
    Map<SolutionId, List<CommentView>> comments,
    Map<SolutionId, List<RefinementView>> refinements,
    List<CommentView> questions,
    List<OutcomeStepView> steps,
    List<ThanksSaid> thanks,
    List<SimilarProblem> similar,
    FollowThrough followThrough) {
  /** Returns the same with the viewer's own votes. */
  ProblemThread votedBy(Glance viewer) {
    Map<Long, String> votes = viewer.votesBySolution();
    return new ProblemThread(
        problem.votedByViewer(viewer.voted()),
        decision,
        votes.isEmpty()
            ? solutions
            : solutions.stream()
                .map(one -> one.votedByViewer(votes.get(one.id().value())))
                .toList(),
        reviews,
        comments,
        refinements,
        questions,
        steps,
        thanks,
        similar,
        followThrough);
  }

  /** Returns the same beside what else its reader may know of. */
  ProblemThread beside(List<SimilarProblem> others, FollowThrough kept) {
    return new ProblemThread(
        problem,
        decision,
        solutions,
        reviews,
        comments,
        refinements,
        questions,
        steps,
        thanks,
        others,
        kept);
  }
}
