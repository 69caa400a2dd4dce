package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.member.Scope;
import org.talkoot.problem.ProblemId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How the seats of a problem's solutions are filled. */
@Resource
@Path("problems/{id}/review-seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class ReviewSeatsResource {
  @Inject private AssignmentReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Says how the seats of all solutions are filled; for requester, managers.")
  public Listing<SeatsRepresentation> listReviewSeats(@PathParam("id") ProblemId problem) {
    return Listing.complete(reading.seatsOf(problem, caller.require()), SeatsRepresentation::of);
  }
}
