package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which rules to try out: a draft, these, or else the version of the path as it is. */
@Schema(name = "Simulation")
public record SimulationRequest(
    @Schema(description = "Id of a draft of the network.") @Nullable String draft,
    @Schema(type = "object", description = "The whole changed rules.") @Nullable JsonNode rules) {}
