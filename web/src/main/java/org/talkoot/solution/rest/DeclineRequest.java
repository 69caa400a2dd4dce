package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a proposed change is declined, for the refiner to read. */
@Schema(name = "DeclineRequest")
public record DeclineRequest(@Schema(maxLength = 1_000) @Nullable String reason) {}
