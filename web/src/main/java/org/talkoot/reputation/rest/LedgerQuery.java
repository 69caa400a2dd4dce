package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.LedgerFilter;
import org.talkoot.shared.InvalidInput;

/** Which lines of a ledger a client wants to see. */
public class LedgerQuery {
  @QueryParam("network")
  @Parameter(description = "Slug of a network.", schema = @Schema(type = "string", maxLength = 40))
  private @Nullable String network;

  @QueryParam("rule")
  @Parameter(description = "Code of a rule.", schema = @Schema(type = "string", maxLength = 40))
  private @Nullable String rule;

  @QueryParam("track")
  @Parameter(description = "Code of a track.", schema = @Schema(type = "string", maxLength = 40))
  private @Nullable String track;

  @QueryParam("topic")
  @Parameter(description = "Slug of a topic.", schema = @Schema(type = "string", maxLength = 80))
  private @Nullable String topic;

  @QueryParam("since")
  @Parameter(
      description = "First instant.",
      schema = @Schema(type = "string", format = "date-time"))
  private @Nullable String since;

  @QueryParam("before")
  @Parameter(
      description = "First instant that is too late.",
      schema = @Schema(type = "string", format = "date-time"))
  private @Nullable String before;

  LedgerFilter of(MemberId member) {
    return new LedgerFilter(
        member, network, rule, track, topic, instant("since", since), instant("before", before), 0);
  }

  private static @Nullable Instant instant(String field, @Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw InvalidInput.of(field, "date.unreal");
    }
  }
}
