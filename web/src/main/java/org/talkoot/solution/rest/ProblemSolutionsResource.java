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
import java.util.List;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.solution.application.SubmitSolution;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The solutions of a problem. */
@Resource
@Path("problems/{id}/solutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "solutions")
public class ProblemSolutionsResource {
  @Inject private SolutionReading reading;
  @Inject private SolutionSubmission submission;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the solutions of a problem, newest first.")
  public Listing<SolutionRepresentation> listSolutions(
      @PathParam("id") ProblemId problem, @BeanParam PageQuery page) {
    return Listing.of(
        reading.list(problem, caller.viewer(), page.window()), SolutionRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Sends in a solution.")
  public Created<SolutionRepresentation> submitSolution(
      @PathParam("id") ProblemId problem, SolutionRequest sent) {
    SolutionId id =
        submission.submit(
            new SubmitSolution(
                caller.require(),
                problem,
                sent.wording(caller.language().getLanguage()),
                sent.namedCoAuthors().orElse(List.of())));
    return Created.at(
        "solutions/" + id,
        SolutionRepresentation.tagged(reading.view(id, Viewer.of(caller.require()))));
  }
}
