package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of the second look.
 *
 * @param show whether it is shown again
 * @param reasons which the author reads
 */
@Schema(name = "HidingAnswerRequest")
public record HidingAnswerRequest(
    boolean show, @Schema(minLength = 1, maxLength = 2000) @Nullable String reasons) {}
