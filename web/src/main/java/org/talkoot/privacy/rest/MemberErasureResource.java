package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.Operation;
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
import org.talkoot.privacy.application.ErasingOnRequest;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.NeverRepeated;
import org.talkoot.web.rest.Resource;

/** Erasing members who came with an import, when they ask for it. */
@Resource
@Path("members/{handle}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own data")
public class MemberErasureResource {
  @Inject private ErasingOnRequest erasing;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Says what an erasure of an imported member would do; for managers.")
  public ErasurePreviewRepresentation previewErasureOf(@PathParam("handle") String handle) {
    return ErasurePreviewRepresentation.of(erasing.preview(handle, caller.require()));
  }

  @POST
  @Needs(Scope.MANAGE)
  @NeverRepeated
  @Operation(
      summary = "Erases an imported member who asked for it; it cannot be taken back.",
      description =
          "For managers of the network that was imported. The person's texts stay by a former"
              + " member; a later import of the same site does not bring them back.")
  @ApiResponse(responseCode = "204", description = "It is done.")
  public Response eraseOnRequest(@PathParam("handle") String handle) {
    erasing.erase(handle, caller.require());
    return Response.noContent().build();
  }
}
