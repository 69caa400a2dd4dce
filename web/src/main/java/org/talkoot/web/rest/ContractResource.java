package org.talkoot.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The OpenAPI document, written in the build from the resources themselves. */
@Resource
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract")
public class ContractResource {
  private static final Map<?, ?> DOCUMENT = read();

  @GET
  @Operation(summary = "Describes every operation (OpenAPI 3.1).")
  public Map<?, ?> showContract() {
    return DOCUMENT;
  }

  private static Map<?, ?> read() {
    try (InputStream in = ContractResource.class.getResourceAsStream("/openapi.json")) {
      return JsonFormat.mapper()
          .readValue(Objects.requireNonNull(in, "openapi.json is not in the archive"), Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
