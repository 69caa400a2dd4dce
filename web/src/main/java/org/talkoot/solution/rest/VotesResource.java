package org.talkoot.solution.rest;

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
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.Voting;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The caller's vote on a solution. */
@Resource
@Path("solutions/{id}/vote")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "solutions")
public class VotesResource {
  @Inject private Voting voting;
  @Inject private SolutionReading reading;
  @Inject private CallerIdentity caller;

  @PUT
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(summary = "Votes; the same vote again changes nothing, another one replaces it.")
  public VotesRepresentation vote(@PathParam("id") SolutionId id, VoteRequest vote) {
    if (vote.value() == null) {
      reading.view(id, Viewer.of(caller.require()));
      throw InvalidInput.of("value", "text.missing");
    }
    Ballot ballot = new Ballot(vote.value(), vote.reason());
    return VotesRepresentation.of(voting.vote(new CastVote(caller.require(), id, ballot)));
  }

  @DELETE
  @Needs(Scope.WRITE)
  @Limited(Budget.VOTE)
  @Operation(summary = "Takes the vote back; without one changes nothing.")
  public VotesRepresentation unvote(@PathParam("id") SolutionId id) {
    return VotesRepresentation.of(voting.unvote(id, caller.require()));
  }
}
