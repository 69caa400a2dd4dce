package org.talkoot.solution.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.ProposeRefinement;

/** A proposed change as clients send it. */
@Schema(name = "RefinementRequest")
public record RefinementRequest(
    @Schema(maxLength = 20_000, description = "The whole new text, Markdown.")
        @Nullable String text,
    @Schema(maxLength = 1_000, description = "Why.") @Nullable String note,
    @Schema(
            minimum = "1",
            description = "The revision that was changed; the present one when left out.")
        @Nullable Integer revision) {
  ProposeRefinement proposing(MemberId by, SolutionId solution) {
    return new ProposeRefinement(
        by,
        solution,
        revision == null ? OptionalInt.empty() : OptionalInt.of(revision),
        requireNonNullElse(text, ""),
        requireNonNullElse(note, ""));
  }
}
