package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to try out: a draft with all that it changes, or these, or else the version of the path. */
@Schema(name = "Simulation")
public record SimulationRequest(
    @Schema(description = "Id of a draft of the network; then nothing else counts.")
        @Nullable String draft,
    @Schema(type = "object", description = "The whole changed rules.") @Nullable JsonNode rules,
    @Schema(
            type = "object",
            description = "The whole changed table of levels; without it, the one in force.")
        @Nullable JsonNode levels,
    @Schema(
            type = "object",
            description = "The whole changed badges; without them, the newest ones.")
        @Nullable JsonNode badges) {}
