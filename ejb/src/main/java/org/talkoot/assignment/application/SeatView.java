package org.talkoot.assignment.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.SeatKind;
import org.talkoot.member.application.PersonRef;

/**
 * A seat of a solution as managers see it.
 *
 * @param reviewer null while reviewers are not to be known
 * @param reason why it was declined or withdrawn, empty else
 * @param conflict whether a connection forbade the review
 */
public record SeatView(
    AssignmentId id,
    AssignmentState state,
    SeatKind kind,
    @Nullable PersonRef reviewer,
    Instant offeredAt,
    Instant dueAt,
    @Nullable Instant endedAt,
    String reason,
    boolean conflict,
    double suitability,
    List<ReasonView> reasons) {
  /** Copies the reasons so that the view cannot change. */
  public SeatView {
    reasons = List.copyOf(reasons);
  }
}
