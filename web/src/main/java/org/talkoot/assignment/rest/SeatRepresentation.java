package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.application.SeatView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.web.rest.Person;

/**
 * A seat of a solution as managers see it.
 *
 * @param reviewer null while reviewers are not to be known
 * @param reason why it was declined or withdrawn, empty else
 * @param conflict whether a connection forbade the review
 */
@Schema(name = "ReviewSeat")
public record SeatRepresentation(
    String id,
    AssignmentState state,
    SeatKind kind,
    @Nullable Person reviewer,
    Instant offeredAt,
    Instant dueAt,
    @Nullable Instant endedAt,
    String reason,
    boolean conflict,
    double suitability,
    List<ReasonRepresentation> reasons) {
  static SeatRepresentation of(SeatView view) {
    PersonRef reviewer = view.reviewer();
    return new SeatRepresentation(
        view.id().toString(),
        view.state(),
        view.kind(),
        reviewer == null ? null : Person.of(reviewer),
        view.offeredAt(),
        view.dueAt(),
        view.endedAt(),
        view.reason(),
        view.conflict(),
        view.suitability(),
        view.reasons().stream().map(ReasonRepresentation::of).toList());
  }
}
