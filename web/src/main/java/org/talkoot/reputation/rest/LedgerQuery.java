package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.LedgerFilter;

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

  LedgerFilter of(MemberId member) {
    return new LedgerFilter(member, network, rule, track, topic);
  }
}
