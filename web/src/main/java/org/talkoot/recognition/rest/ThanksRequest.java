package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note of thanks as clients send it.
 *
 * @param to handle of the receiver
 */
@Schema(name = "ThanksRequest")
public record ThanksRequest(
    @Schema(maxLength = 40) @Nullable String to,
    @Nullable ContributionRequest contribution,
    @Schema(maxLength = 2_000) @Nullable String text) {}
