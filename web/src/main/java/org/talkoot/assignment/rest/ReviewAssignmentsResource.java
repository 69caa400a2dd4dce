package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.application.AssignmentAnswering;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.SeatGiving;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;

/** What is awaited from the caller as a reviewer, and the answers. */
@Resource
@Path("review-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class ReviewAssignmentsResource implements PathTarget {
  @Inject private AssignmentReading reading;
  @Inject private AssignmentAnswering answering;
  @Inject private SeatGiving giving;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists the reviews the caller was asked for, newest first.")
  public Listing<AssignmentRepresentation> listReviewAssignments(@BeanParam AssignmentQuery query) {
    return query.isOpenOnly()
        ? Listing.complete(
            reading.open(caller.require(), caller.language()), AssignmentRepresentation::of)
        : Listing.of(
            reading.mine(caller.require(), query.window(), caller.language()),
            AssignmentRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ)
  @Operation(summary = "Shows one of them.")
  public AssignmentRepresentation showReviewAssignment(@PathParam("id") AssignmentId id) {
    return shown(id);
  }

  @POST
  @Path("{id}/accept")
  @Needs(Scope.REVIEW)
  @Operation(summary = "Says yes to a review.")
  public AssignmentRepresentation acceptReviewAssignment(@PathParam("id") AssignmentId id) {
    answering.accept(id, caller.require());
    return shown(id);
  }

  @POST
  @Path("{id}/decline")
  @Needs(Scope.REVIEW)
  @Operation(summary = "Says no to a review, with a reason, also after having said yes.")
  public AssignmentRepresentation declineReviewAssignment(
      @PathParam("id") AssignmentId id, DeclineRequest wish) {
    answering.decline(wish.command(caller.require(), id));
    return shown(id);
  }

  @POST
  @Path("{id}/notice")
  @Needs(Scope.REVIEW)
  @Operation(summary = "Says that the review comes later, once; that moves its due time.")
  public AssignmentRepresentation noticeReviewAssignment(@PathParam("id") AssignmentId id) {
    answering.notice(id, caller.require());
    return shown(id);
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Takes a seat back; for managers.")
  public void withdrawReviewAssignment(
      @PathParam("id") AssignmentId id,
      @QueryParam("reason")
          @DefaultValue("")
          @Parameter(
              description = "What the reviewer reads.",
              schema = @Schema(type = "string", maxLength = 1000))
          String reason) {
    giving.withdraw(id, caller.require(), reason);
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("review-assignments");
  }

  @Override
  public void require(String id, Viewer viewer) {
    giving.requireKnown(
        AssignmentId.parse(id).orElseGet(() -> AssignmentId.of(0)), caller.require());
  }

  private AssignmentRepresentation shown(AssignmentId id) {
    return AssignmentRepresentation.of(reading.view(id, caller.require(), caller.language()));
  }
}
