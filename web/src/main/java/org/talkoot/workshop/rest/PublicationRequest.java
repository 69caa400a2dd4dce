package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.application.PublishRules;

/** Rules that shall be in force, as clients send them. */
@Schema(name = "Publication")
public record PublicationRequest(
    @Schema(description = "The newest version that the caller has seen.") @Nullable Integer basedOn,
    @Schema(type = "object", description = "The rules; code, version and date do not matter.")
        @Nullable JsonNode rules,
    @Schema(description = "From when; left out, from the next midnight (UTC).")
        @Nullable Instant validFrom,
    @Schema(maxLength = 2000, description = "Why, for everybody to read.") @Nullable String note) {

  PublishRules command(NetworkId network, MemberId by) {
    return new PublishRules(
        network,
        by,
        Objects.requireNonNullElse(basedOn, 0),
        RuleDocuments.sent(rules),
        validFrom,
        Objects.requireNonNullElse(note, ""));
  }
}
