package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.VoteValue;

/**
 * A vote on a solution.
 *
 * @param reason why one objects; the author reads it without the name
 */
@Schema(name = "VoteRequest")
public record VoteRequest(
    @Nullable VoteValue value, @Schema(maxLength = 1_000) @Nullable String reason) {}
