package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft of rules, levels and badges, as clients send it. */
@Schema(name = "RuleDraftRequest")
public record DraftRequest(
    @Schema(maxLength = 80) @Nullable String name,
    @Schema(type = "object", description = "The rules; a new draft is a copy of the newest ones.")
        @Nullable JsonNode rules,
    @Schema(
            type = "object",
            description =
                "The table of levels. A new draft has the one in force; without it, it stays.")
        @Nullable JsonNode levels,
    @Schema(
            type = "object",
            description = "The badges. A new draft has the newest ones; without them, they stay.")
        @Nullable JsonNode badges) {
  String named() {
    return Objects.requireNonNullElse(name, "");
  }
}
