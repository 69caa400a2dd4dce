package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.ReviewRounds;
import org.talkoot.member.Scope;
import org.talkoot.problem.ProblemId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How the solutions of a problem get their reviewers. */
@Resource
@Path("problems/{id}/review-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class ReviewRoundsResource {
  @Inject private AssignmentReading reading;
  @Inject private ReviewRounds rounds;
  @Inject private CallerIdentity caller;

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Gives free seats to those who fit best, without waiting; for managers.")
  public RoundRepresentation holdReviewRound(@PathParam("id") ProblemId problem) {
    int asked = rounds.holdNow(problem, caller.require());
    return RoundRepresentation.of(asked, reading.seatsOf(problem, caller.require()));
  }
}
