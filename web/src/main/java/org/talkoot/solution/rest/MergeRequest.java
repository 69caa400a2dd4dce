package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.application.MergeRefinement.Resolved;

/** How a proposed change becomes part of the solution, as clients send it. */
@Schema(name = "MergeRequest")
public record MergeRequest(
    @Schema(
            maxLength = 20_000,
            description = "The whole text as a person brought it together; left out, it is merged.")
        @Nullable String text,
    @Schema(
            minimum = "1",
            description = "The revision of the solution that the text was written on.")
        @Nullable Integer revision) {
  static Optional<Resolved> resolved(@Nullable MergeRequest sent) {
    if (sent == null || sent.text == null) {
      return Optional.empty();
    }
    if (sent.revision == null) {
      throw InvalidInput.of("revision", "text.missing");
    }
    return Optional.of(new Resolved(sent.text, sent.revision));
  }
}
