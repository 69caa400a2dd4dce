package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the points of something hidden are taken. */
@Schema(name = "CorrectionOrderRequest")
public record CorrectionOrderRequest(
    @Schema(minLength = 1, maxLength = 2000) @Nullable String reasons) {}
