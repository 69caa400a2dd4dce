package org.talkoot.feedback.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.feedback.FeedbackId;
import org.talkoot.feedback.application.FeedbackDesk;
import org.talkoot.member.Scope;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What members and visitors tell the operator. */
@Resource
@Path("feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feedback")
public class FeedbackResource {
  @Inject private FeedbackDesk desk;
  @Inject private CallerIdentity caller;

  @POST
  @Limited(Budget.SIGN_IN)
  @Operation(summary = "Tells the operator something about the portal; for everybody.")
  @ApiResponse(responseCode = "204", description = "It is kept, and the operator is told.")
  public Response giveFeedback(FeedbackRequest sent) {
    desk.give(sent.command(caller.language().getLanguage(), caller.member()));
    return Response.noContent().build();
  }

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists what was told, newest first; for operators.")
  public Listing<FeedbackRepresentation> listFeedback(@BeanParam PageQuery page) {
    return Listing.of(desk.of(caller.require(), page.window()), FeedbackRepresentation::of);
  }

  @POST
  @Path("{id}/settle")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Notes that an operator is done with it.")
  @ApiResponse(responseCode = "204", description = "It is noted.")
  public Response settleFeedback(@PathParam("id") FeedbackId id) {
    desk.settle(id, caller.require());
    return Response.noContent().build();
  }
}
