package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a manager found, with reasons. */
@Schema(name = "RulingRequest")
public record RulingRequest(
    @Schema(allowableValues = {"dismissed", "upheld"}) @Nullable String ruling,
    @Schema(maxLength = 4_000) @Nullable String reasons,
    @Schema(
            description =
                "Whether an upheld case takes the votes or reviews back, with what they brought.")
        @Nullable Boolean points) {}
