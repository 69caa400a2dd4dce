package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.application.DeclineAssignment;
import org.talkoot.member.MemberId;

/** Why somebody cannot give a review. */
@Schema(name = "DeclineRequest")
public record DeclineRequest(
    @Schema(minLength = 1, maxLength = 1000) @Nullable String reason,
    @Schema(description = "Whether a connection to the author forbids the review.")
        @Nullable Boolean conflict) {
  DeclineAssignment command(MemberId by, AssignmentId id) {
    return new DeclineAssignment(
        by, id, Objects.requireNonNullElse(reason, ""), Boolean.TRUE.equals(conflict));
  }
}
