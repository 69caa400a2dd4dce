package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.web.rest.Resource;

/** The form in which rule sets are written. */
@Resource
@Path("rule-sets/schema")
@Produces("application/schema+json")
@Tag(name = "reputation")
public class RuleSetSchemaResource {
  @Inject private RuleSetReading ruleSets;

  @GET
  @Operation(summary = "Shows the JSON Schema (draft 2020-12) that rule sets satisfy.")
  @ApiResponse(
      responseCode = "200",
      description = "The schema.",
      content = @Content(mediaType = "application/schema+json", schema = @Schema(type = "object")))
  public String showRuleSetSchema() {
    return ruleSets.schema();
  }
}
