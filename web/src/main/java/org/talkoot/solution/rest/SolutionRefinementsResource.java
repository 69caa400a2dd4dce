package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.RefinementReading;
import org.talkoot.solution.application.Refining;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The changes proposed to a solution. */
@Resource
@Path("solutions/{id}/refinements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "refinements")
public class SolutionRefinementsResource {
  @Inject private RefinementReading reading;
  @Inject private Refining refining;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the changes proposed to a solution, newest first.")
  public Listing<RefinementRepresentation> listRefinements(
      @PathParam("id") SolutionId solution, @BeanParam PageQuery page) {
    return Listing.of(
        reading.of(solution, caller.viewer(), page.window()), RefinementRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Proposes a change to somebody else's solution.")
  public Created<RefinementRepresentation> proposeRefinement(
      @PathParam("id") SolutionId solution, RefinementRequest sent) {
    RefinementId id = refining.propose(sent.proposing(caller.require(), solution));
    return Created.at(
        "refinements/" + id,
        RefinementRepresentation.of(reading.view(id, Viewer.of(caller.require()))));
  }
}
