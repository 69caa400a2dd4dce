package org.talkoot.assignment.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.SeatKind;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * An assignment as its reviewer sees it.
 *
 * @param label how the solution is called while nobody knows whose it is, null where that is known
 * @param author null while the author is not to be known
 * @param answerBy until when the offer waits for an answer
 * @param dueAt when the review is due
 * @param noticed whether more time was asked for
 * @param reminded whether the reviewer was reminded
 * @param endedAt when it was settled, null while it is open
 * @param reason why it was declined or withdrawn, empty else
 * @param reasons why the reviewer was chosen, in the reader's language
 * @param reviews how many reviews the solution has
 * @param wanted how many are wanted
 * @param takesReviews false when reviews of the solution are not taken any more
 */
public record AssignmentView(
    AssignmentId id,
    AssignmentState state,
    SeatKind kind,
    SolutionId solution,
    @Nullable String label,
    ProblemId problem,
    String question,
    String language,
    String network,
    String networkName,
    @Nullable PersonRef author,
    Instant offeredAt,
    Instant answerBy,
    Instant dueAt,
    boolean noticed,
    boolean reminded,
    @Nullable Instant endedAt,
    String reason,
    List<ReasonView> reasons,
    int reviews,
    int wanted,
    boolean takesReviews) {
  /** Copies the reasons so that the view cannot change. */
  public AssignmentView {
    reasons = List.copyOf(reasons);
  }

  /** Tells whether a review is awaited from the reader. */
  public boolean isOpen() {
    return state.isOpen();
  }
}
