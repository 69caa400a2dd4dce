package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.application.AssignReviewer;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/** Whom to ask for a review. */
@Schema(name = "AssignRequest")
public record AssignRequest(
    @Schema(maxLength = 40, description = "Handle of the reviewer.") @Nullable String reviewer) {
  AssignReviewer command(MemberId by, SolutionId solution) {
    return new AssignReviewer(by, solution, Objects.requireNonNullElse(reviewer, ""));
  }
}
