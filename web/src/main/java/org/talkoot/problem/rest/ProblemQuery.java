package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.application.ProblemFilter;

/** Which problems a client wants to see. */
public class ProblemQuery {
  @QueryParam("network")
  @Parameter(description = "Slug of a network.", schema = @Schema(type = "string", maxLength = 200))
  private @Nullable String network;

  @QueryParam("status")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "draft",
                "coaching",
                "open",
                "inReview",
                "decided",
                "outcome",
                "closed",
                "withdrawn"
              }))
  private @Nullable String status;

  @QueryParam("topic")
  @Parameter(description = "Slug of a topic.", schema = @Schema(type = "string", maxLength = 200))
  private @Nullable String topic;

  @QueryParam("mode")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "sealed"}))
  private @Nullable String mode;

  @QueryParam("q")
  @Parameter(
      description = "Words to search for.",
      schema = @Schema(type = "string", maxLength = 200))
  private @Nullable String q;

  @QueryParam("sort")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {"newest", "deadline", "unanswered", "active", "forMe"},
              defaultValue = "newest"))
  private @Nullable String sort;

  @QueryParam("needs")
  @Parameter(
      description = "What a problem waits for.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"solutions", "reviews", "decision", "outcome"}))
  private @Nullable String needs;

  ProblemFilter filter() {
    return ProblemFilter.of(network, status, topic, mode, q, sort, needs);
  }
}
