package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.talkoot.member.Scope;
import org.talkoot.review.application.DeclareConflict;
import org.talkoot.review.application.DeclaringConflicts;
import org.talkoot.solution.SolutionId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Connections that forbid a review. */
@Resource
@Path("solutions/{id}/conflict")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class DeclaredConflictsResource {
  @Inject private DeclaringConflicts declaring;
  @Inject private CallerIdentity caller;

  @PUT
  @Needs(Scope.REVIEW)
  @Operation(summary = "Says that a connection forbids the caller's review; kept for later rounds.")
  public DeclaredConflictRepresentation declareConflict(
      @PathParam("id") SolutionId solution, DeclaredConflictRequest sent) {
    String text = Objects.requireNonNullElse(sent.text(), "");
    declaring.declare(new DeclareConflict(caller.require(), solution, text));
    return new DeclaredConflictRepresentation(solution.toString(), text.strip());
  }
}
