package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The statement of reasons for hiding something.
 *
 * @param rule the ground rule that it breaks
 * @param facts what was found; the author and the reporters read it
 */
@Schema(name = "HideRequest")
public record HideRequest(
    @Schema(allowableValues = {"respect", "privacy", "honesty", "matter", "law"})
        @Nullable String rule,
    @Schema(minLength = 1, maxLength = 2000) @Nullable String facts) {}
