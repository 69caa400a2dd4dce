package org.talkoot.solution.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.Wording;

/** A solution as clients send it. */
@Schema(name = "SolutionRequest")
public record SolutionRequest(
    @Schema(maxLength = 20_000, description = "Markdown.") @Nullable String text,
    @Schema(
            allowableValues = {"en", "fi", "sv"},
            description = "The caller's language when left out.")
        @Nullable String language,
    @ArraySchema(
            maxItems = 20,
            schema = @Schema(implementation = String.class, maxLength = 40),
            arraySchema = @Schema(description = "Handles; left out of a change they stay."))
        @Nullable List<String> coAuthors,
    @Schema(maxLength = 1_000, description = "What a machine did in it, null for nothing.")
        @Nullable String aiDisclosure) {
  Wording wording(String usualLanguage) {
    return new Wording(
        requireNonNullElse(text, ""), requireNonNullElse(language, usualLanguage), aiDisclosure);
  }

  Optional<List<String>> namedCoAuthors() {
    return Optional.ofNullable(coAuthors);
  }
}
