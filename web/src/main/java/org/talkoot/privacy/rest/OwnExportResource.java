package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.talkoot.member.Scope;
import org.talkoot.privacy.application.ExportDesk;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Everything of the caller, at once. */
@Resource
@Path("export/me")
@Produces(Archives.TYPE)
@Tag(name = "own data")
public class OwnExportResource {
  @Inject private ExportDesk desk;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Limited(Budget.EXPORT)
  @Operation(
      summary = "Makes an archive of everything the caller gave or earned and hands it over.")
  @ApiResponse(
      responseCode = "200",
      description = "A ZIP with an index to read and a file of JSON for each kind of thing.",
      content =
          @Content(mediaType = Archives.TYPE, schema = @Schema(type = "string", format = "binary")))
  public Response exportMe() {
    return Archives.file(desk.now(caller.require()));
  }
}
