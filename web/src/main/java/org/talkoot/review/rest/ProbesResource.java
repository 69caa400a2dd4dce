package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.review.application.Calibrating;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The probe of a solution, by which its reviews are measured. */
@Resource
@Path("solutions/{id}/probe")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ProbesResource {
  @Inject private Calibrating calibrating;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows the probe of a solution; for managers.")
  public ProbeRepresentation showProbe(@PathParam("id") SolutionId solution) {
    return calibrating
        .probeOf(solution, caller.require())
        .map(ProbeRepresentation::of)
        .orElseThrow(UnknownSolution::new);
  }

  @POST
  @Needs(Scope.MANAGE)
  @Limited(Budget.POST)
  @Operation(summary = "Scores a solution to measure its reviews by, once; for managers.")
  public ProbeRepresentation probeSolution(
      @PathParam("id") SolutionId solution, ProbeRequest sent) {
    return ProbeRepresentation.of(calibrating.probe(solution, caller.require(), sent.probe()));
  }
}
