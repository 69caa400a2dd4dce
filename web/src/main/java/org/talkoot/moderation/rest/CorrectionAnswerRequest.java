package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of the second look.
 *
 * @param stands whether the ruling stands, and the points are taken now
 * @param reasons which those concerned read
 */
@Schema(name = "CorrectionAnswerRequest")
public record CorrectionAnswerRequest(
    boolean stands, @Schema(minLength = 1, maxLength = 2000) @Nullable String reasons) {}
