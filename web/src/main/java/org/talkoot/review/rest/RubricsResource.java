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

/** What a review of a solution must score. */
@Resource
@Path("solutions/{id}/rubric")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class RubricsResource {
  @Inject private ReviewReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Gives the criteria that a review must score, standing ones included.")
  public RubricRepresentation showRubric(@PathParam("id") SolutionId solution) {
    return RubricRepresentation.of(reading.rubric(solution, caller.viewer(), caller.language()));
  }
}
