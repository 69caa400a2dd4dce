package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.member.Scope;
import org.talkoot.privacy.application.Erasing;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.NeverRepeated;
import org.talkoot.web.rest.Resource;

/** Leaving for good. */
@Resource
@Path("me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own data")
public class ErasureResource {
  @Inject private Erasing erasing;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Says what an erasure of the caller would withdraw and what would stay.")
  public ErasurePreviewRepresentation previewErasure() {
    return ErasurePreviewRepresentation.of(erasing.preview(caller.require()));
  }

  @POST
  @Needs(Scope.WRITE)
  @NeverRepeated
  @Limited(Budget.SIGN_IN)
  @Operation(
      summary = "Erases the caller, who knows the password; it cannot be taken back.",
      description =
          "Name, address, handle and password go, and all tokens and sessions end. Texts stay by a"
              + " former member, and others' points as they are.")
  @ApiResponse(responseCode = "204", description = "It is done; the token is worthless.")
  public Response eraseMe(ErasureRequest sent) {
    erasing.erase(caller.require(), sent.givenPassword());
    return Response.noContent().build();
  }
}
