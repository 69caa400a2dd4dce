package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.solution.SolutionId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Resource;

/** What the reviews of a solution agree on. */
@Resource
@Path("solutions/{id}/consensus")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ConsensusResource {
  @Inject private ReviewReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Says what the reviews of a solution agree on, and how surely.")
  public ConsensusRepresentation showConsensus(@PathParam("id") SolutionId solution) {
    return ConsensusRepresentation.of(
        reading.consensus(solution, caller.viewer(), caller.language()));
  }

  @GET
  @Path("weights")
  @Operation(summary = "Says how much each review weighs in the consensus, and why.")
  public ReviewWeightsRepresentation showWeights(@PathParam("id") SolutionId solution) {
    return ReviewWeightsRepresentation.of(reading.weights(solution, caller.viewer()));
  }
}
