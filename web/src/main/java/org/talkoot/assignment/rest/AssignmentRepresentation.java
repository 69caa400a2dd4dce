package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.web.rest.Person;

/**
 * A review that is, or was, awaited from the caller.
 *
 * @param label how the solution is called while its author is not to be known, else null
 * @param author null while the author is not to be known
 * @param noticed whether more time was asked for
 * @param reason why it was declined or withdrawn, empty else
 * @param wanted how many reviews the solution wants
 */
@Schema(name = "ReviewAssignment")
public record AssignmentRepresentation(
    String id,
    AssignmentState state,
    SeatKind kind,
    String solution,
    @Nullable String label,
    String problem,
    String question,
    String language,
    String network,
    @Nullable Person author,
    Instant offeredAt,
    Instant answerBy,
    Instant dueAt,
    boolean noticed,
    @Nullable Instant endedAt,
    String reason,
    List<ReasonRepresentation> reasons,
    int reviews,
    int wanted) {
  static AssignmentRepresentation of(AssignmentView view) {
    PersonRef author = view.author();
    return new AssignmentRepresentation(
        view.id().toString(),
        view.state(),
        view.kind(),
        view.solution().toString(),
        view.label(),
        view.problem().toString(),
        view.question(),
        view.language(),
        view.network(),
        author == null ? null : Person.of(author),
        view.offeredAt(),
        view.answerBy(),
        view.dueAt(),
        view.noticed(),
        view.endedAt(),
        view.reason(),
        view.reasons().stream().map(ReasonRepresentation::of).toList(),
        view.reviews(),
        view.wanted());
  }
}
