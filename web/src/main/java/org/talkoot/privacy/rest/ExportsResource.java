package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.member.Scope;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.application.ExportDesk;
import org.talkoot.privacy.application.ExportView;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Archives of the caller's own data, made aside. */
@Resource
@Path("exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own data")
public class ExportsResource {
  @Inject private ExportDesk desk;
  @Inject private CallerIdentity caller;

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.EXPORT)
  @Operation(
      summary = "Asks for an archive of everything of the caller; one at a time is made.",
      description = "While one is under way, that one is answered. It is kept for seven days.")
  public Created<ExportRepresentation> askForExport() {
    ExportView asked = desk.ask(caller.require());
    return Created.at("exports/" + asked.id(), ExportRepresentation.of(asked));
  }

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists the caller's archives that have not expired, newest first.")
  public Listing<ExportRepresentation> listExports() {
    return Listing.complete(desk.of(caller.require()), ExportRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ)
  @Operation(summary = "Shows how far one of the caller's archives is.")
  public ExportRepresentation showExport(@PathParam("id") ExportId id) {
    return ExportRepresentation.of(desk.view(id, caller.require()));
  }

  @GET
  @Path("{id}/archive")
  @Produces(Archives.TYPE)
  @Needs(Scope.READ)
  @Operation(summary = "Hands one of the caller's archives over; 409 until it is ready.")
  @ApiResponse(
      responseCode = "200",
      description = "A ZIP with an index to read and a file of JSON for each kind of thing.",
      content =
          @Content(mediaType = Archives.TYPE, schema = @Schema(type = "string", format = "binary")))
  public Response fetchExport(@PathParam("id") ExportId id) {
    return Archives.file(desk.fetch(id, caller.require()));
  }
}
