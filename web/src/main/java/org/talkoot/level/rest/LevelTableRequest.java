package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.application.PublishLevelTable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Json;

/** A level table to publish. */
@Schema(name = "LevelTableRequest")
public record LevelTableRequest(
    @Schema(description = "The table, by the schema of level tables.")
        @Nullable Map<String, Object> document,
    @Schema(description = "From when it counts; at once when left out.")
        @Nullable Instant validFrom,
    @Schema(minLength = 3, maxLength = 500) @Nullable String note) {
  PublishLevelTable wish(NetworkId network, MemberId by) {
    String json = Json.write(Objects.requireNonNullElse(document, Map.of()));
    return new PublishLevelTable(
        network, json, validFrom, Objects.requireNonNullElse(note, ""), by);
  }
}
