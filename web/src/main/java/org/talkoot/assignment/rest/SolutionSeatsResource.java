package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.SeatGiving;
import org.talkoot.member.Scope;
import org.talkoot.solution.SolutionId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Who reviews a solution. */
@Resource
@Path("solutions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class SolutionSeatsResource {
  @Inject private AssignmentReading reading;
  @Inject private SeatGiving giving;
  @Inject private CallerIdentity caller;

  @GET
  @Path("seats")
  @Needs(Scope.READ)
  @Operation(summary = "Says how the seats of a solution are filled; for requester and managers.")
  public SeatsRepresentation showSeats(@PathParam("id") SolutionId solution) {
    return SeatsRepresentation.of(reading.seats(solution, caller.require()));
  }

  @GET
  @Path("assignments")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the seats of a solution, newest first, at most 100; for managers.")
  public Listing<SeatRepresentation> listSolutionAssignments(@PathParam("id") SolutionId solution) {
    return Listing.complete(
        reading.heldSeats(solution, caller.require(), caller.language()), SeatRepresentation::of);
  }

  @POST
  @Path("assignments")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Asks somebody for a review, within the rules of a round; for managers.")
  public Created<SeatRepresentation> assignReviewer(
      @PathParam("id") SolutionId solution, AssignRequest wish) {
    AssignmentId id = giving.assign(wish.command(caller.require(), solution));
    return Created.at(
        "review-assignments/" + id,
        reading.heldSeats(solution, caller.require(), caller.language()).stream()
            .filter(seat -> seat.id().equals(id))
            .findFirst()
            .map(SeatRepresentation::of)
            .orElseThrow());
  }

  @GET
  @Path("candidates")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists whom a manager can ask, those who fit best first, at most 20.")
  public Listing<CandidateRepresentation> listCandidates(@PathParam("id") SolutionId solution) {
    return Listing.complete(
        giving.candidates(solution, caller.require(), caller.language()),
        CandidateRepresentation::of);
  }

  @POST
  @Path("volunteers")
  @Needs(Scope.REVIEW)
  @Operation(summary = "Takes a seat unasked, within the same rules.")
  public Created<AssignmentRepresentation> volunteerForReview(
      @PathParam("id") SolutionId solution) {
    AssignmentId id = giving.volunteer(solution, caller.require());
    return Created.at(
        "review-assignments/" + id,
        AssignmentRepresentation.of(reading.view(id, caller.require(), caller.language())));
  }
}
