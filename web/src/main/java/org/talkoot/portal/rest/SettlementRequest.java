package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a parked event is told again or dropped.
 *
 * @param reason in words, 3 to 500 characters
 */
@Schema(name = "SettlementRequest")
public record SettlementRequest(@Nullable String reason) {}
