package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.BriefVoting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Votes on how well a brief is framed. */
@Resource
@Path("problems/{id}/vote")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems")
public class BriefVotesResource {
  @Inject private BriefVoting voting;
  @Inject private ProblemReading reading;
  @Inject private CallerIdentity caller;

  @PUT
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(summary = "Finds a brief well framed; a second time changes nothing.")
  public BriefVoteRepresentation voteOnBrief(@PathParam("id") ProblemId id, BriefVoteRequest vote) {
    if (vote.value() == null) {
      reading.view(id, Viewer.of(caller.require()));
      throw InvalidInput.of("value", "text.missing");
    }
    return BriefVoteRepresentation.of(voting.vote(id, caller.require()));
  }

  @DELETE
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(summary = "Takes the vote on a brief back; without one changes nothing.")
  public BriefVoteRepresentation unvoteBrief(@PathParam("id") ProblemId id) {
    return BriefVoteRepresentation.of(voting.unvote(id, caller.require()));
  }
}
