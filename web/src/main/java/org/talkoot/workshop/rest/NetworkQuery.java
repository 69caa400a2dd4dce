package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which network's rules a client means; that of all, if it does not say. */
public class NetworkQuery {
  private static final String COMMONS = "commons";

  @QueryParam("network")
  @Parameter(
      description = "Slug of a network.",
      schema = @Schema(type = "string", maxLength = 40, defaultValue = COMMONS))
  private @Nullable String network;

  String slug() {
    return network == null || network.isBlank() ? COMMONS : network;
  }
}
