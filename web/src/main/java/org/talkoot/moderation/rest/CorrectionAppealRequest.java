package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody concerned says who asks for a second look. */
@Schema(name = "CorrectionAppealRequest")
public record CorrectionAppealRequest(
    @Schema(minLength = 1, maxLength = 2000) @Nullable String text) {}
