package org.talkoot.solution.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as clients send it. */
@Schema(name = "CommentRequest")
public record CommentRequest(
    @Schema(maxLength = 5_000, description = "Markdown.") @Nullable String text,
    @Schema(
            allowableValues = {"en", "fi", "sv"},
            description = "The caller's language when left out.")
        @Nullable String language) {
  String words() {
    return requireNonNullElse(text, "");
  }

  String languageOr(String usual) {
    return requireNonNullElse(language, usual);
  }
}
