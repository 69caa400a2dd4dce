package org.talkoot.decision.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.application.DecideProblem;
import org.talkoot.decision.application.Deciding;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Part;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Handles;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The decision of a problem. */
@Resource
@Path("problems/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionsResource {
  @Inject private DecisionReading reading;
  @Inject private Deciding deciding;
  @Inject private Handles handles;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows the decision of a problem with its reasons.")
  public DecisionRepresentation showDecision(@PathParam("id") ProblemId problem) {
    return DecisionRepresentation.of(reading.view(problem, caller.viewer()));
  }

  @POST
  @Needs(Scope.WRITE)
  @Operation(summary = "Decides a problem, once.")
  public Created<DecisionRepresentation> decideProblem(
      @PathParam("id") ProblemId problem, DecisionRequest sent) {
    deciding.decide(
        new DecideProblem(
            caller.require(),
            problem,
            sent.choice((solution, name) -> sharer(problem, solution, name))));
    return Created.at(
        "problems/" + problem + "/decision",
        DecisionRepresentation.of(reading.view(problem, Viewer.of(caller.require()))));
  }

  private MemberId sharer(ProblemId problem, SolutionId solution, @Nullable String name) {
    return name != null && Part.isHidden(name)
        ? reading
            .sharerCalled(name, problem, solution, caller.require())
            .orElseGet(() -> handles.memberOrNobody(null))
        : handles.memberOrNobody(name);
  }

  @GET
  @Path("proposal")
  @Needs(Scope.READ)
  @Operation(summary = "Proposes shares from who made what; for the requester.")
  public Listing<SharedSolution> proposeShares(
      @PathParam("id") ProblemId problem,
      @QueryParam("solution")
          @Parameter(
              description = "Solutions that would be accepted together; without, each one alone.",
              array =
                  @ArraySchema(maxItems = 100, schema = @Schema(type = "string", maxLength = 20)))
          List<SolutionId> solutions) {
    return Listing.complete(
        reading.proposal(problem, solutions, caller.require()), SharedSolution::of);
  }
}
