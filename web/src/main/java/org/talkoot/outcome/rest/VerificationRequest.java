package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.OutcomeStage;

/** Somebody's word that a step is true, as clients send it. */
@Schema(name = "VerificationRequest")
public record VerificationRequest(
    @Nullable OutcomeStage step,
    @Schema(minimum = "1", maximum = "5") @Nullable Integer judgement,
    @Schema(maxLength = 8_000) @Nullable String text) {}
