package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a problem is taken back. */
@Schema(name = "WithdrawalRequest")
public record WithdrawalRequest(@Schema(maxLength = 2_000) @Nullable String reason) {}
