package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.shared.Checks;

/** Which honour roll a client wants to see. */
public class HonourQuery {
  private static final Set<String> PERIODS = Set.of("week", "month", "season", "all");
  private static final Set<String> TRACKS =
      Set.of("solver", "reviewer", "refiner", "framer", "connector", "steward");
  private static final Set<String> KINDS = Set.of("top", "rising", "reviewers", "closers");

  @QueryParam("network")
  @Parameter(description = "Slug of a network.", schema = @Schema(type = "string", maxLength = 40))
  private @Nullable String network;

  @QueryParam("topic")
  @Parameter(description = "Slug of a topic.", schema = @Schema(type = "string", maxLength = 80))
  private @Nullable String topic;

  @QueryParam("track")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "solver",
                "reviewer",
                "refiner",
                "framer",
                "connector",
                "steward"
              }))
  private @Nullable String track;

  @QueryParam("period")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {"week", "month", "season", "all"},
              defaultValue = "season"))
  private @Nullable String period;

  @QueryParam("kind")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {"top", "rising", "reviewers", "closers"},
              defaultValue = "top"))
  private @Nullable String kind;

  HonourFilter filter() {
    new Checks()
        .require(period == null || PERIODS.contains(period), "period", "value.code")
        .require(track == null || TRACKS.contains(track), "track", "value.code")
        .require(kind == null || KINDS.contains(kind), "kind", "value.code")
        .throwIfBroken();
    return HonourFilter.of(network, topic, track, period, kind);
  }
}
