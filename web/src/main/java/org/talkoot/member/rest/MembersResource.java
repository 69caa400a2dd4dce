package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.SigningUp;
import org.talkoot.network.Viewer;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.RestApplication;
import org.talkoot.web.rest.Tagged;

/** Joining. */
@Resource
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MembersResource implements PathTarget {
  @Inject private SigningUp signingUp;
  @Inject private MemberReading reading;

  @POST
  @Limited(Budget.SIGN_IN)
  @Operation(summary = "Joins under one's own name.")
  @ApiResponse(
      responseCode = "201",
      description = "The new member.",
      content = @Content(schema = @Schema(implementation = MemberRepresentation.class)))
  @ApiResponse(responseCode = "202", description = "A letter was sent that must be answered first.")
  public Response signUp(SignUpRequest wish) {
    return signingUp
        .signUp(wish.command())
        .map(this::joined)
        .orElseGet(() -> Response.accepted().build());
  }

  @Override
  public boolean names(String collection) {
    return "members".equals(collection);
  }

  @Override
  public void require(String handle, Viewer viewer) {
    reading.byHandle(handle);
  }

  private Response joined(MemberId id) {
    Tagged<MemberRepresentation> member = MemberRepresentation.tagged(reading.view(id));
    return Response.created(URI.create(RestApplication.BASE + "/members/" + member.body().handle()))
        .tag(member.tag())
        .entity(member.body())
        .build();
  }
}
