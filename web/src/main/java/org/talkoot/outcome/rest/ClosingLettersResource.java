package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.outcome.application.ClosingLetterReading;
import org.talkoot.problem.ProblemId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The letter that ends a problem. */
@Resource
@Path("problems/{id}/closing-letter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class ClosingLettersResource {
  @Inject private ClosingLetterReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Shows the caller's copy of the closing letter.")
  public ClosingLetterRepresentation showClosingLetter(@PathParam("id") ProblemId problem) {
    return ClosingLetterRepresentation.of(reading.letter(problem, caller.require()));
  }
}
