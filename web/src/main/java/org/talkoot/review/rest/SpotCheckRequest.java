package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a manager who read a review would have given its solution.
 *
 * @param judgement over all, 1 to 5
 */
@Schema(name = "SpotCheckRequest")
public record SpotCheckRequest(
    @Schema(minimum = "1", maximum = "5") @Nullable Integer judgement,
    @Schema(maxLength = 2_000) @Nullable String text) {}
