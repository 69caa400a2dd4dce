package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.ReviseSolution;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.IfMatch;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** Single solutions. */
@Resource
@Path("solutions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "solutions")
public class SolutionsResource implements PathTarget {
  @Inject private SolutionReading reading;
  @Inject private SolutionSubmission submission;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows one solution.")
  public Tagged<SolutionRepresentation> showSolution(@PathParam("id") SolutionId id) {
    return SolutionRepresentation.tagged(reading.view(id, caller.viewer()));
  }

  @PUT
  @Needs(Scope.WRITE)
  @Operation(summary = "Words a solution anew; its earlier wordings stay readable.")
  public Tagged<SolutionRepresentation> reviseSolution(
      @PathParam("id") SolutionId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SolutionRequest sent) {
    submission.revise(
        new ReviseSolution(
            caller.require(),
            id,
            IfMatch.of(ifMatch),
            sent.wording(caller.language().getLanguage()),
            sent.namedCoAuthors()));
    return shown(id);
  }

  @DELETE
  @Needs(Scope.WRITE)
  @Operation(summary = "Takes a solution back, unless it was accepted.")
  public void withdrawSolution(
      @PathParam("id") SolutionId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    submission.withdraw(id, caller.require(), IfMatch.of(ifMatch));
  }

  @GET
  @Path("revisions")
  @Operation(summary = "Lists the wordings of a solution, newest first.")
  public Listing<RevisionRepresentation> listRevisions(
      @PathParam("id") SolutionId id, @BeanParam PageQuery page) {
    return Listing.of(
        reading.revisions(id, caller.viewer(), page.window()), RevisionRepresentation::of);
  }

  @GET
  @Path("difference")
  @Operation(summary = "Shows what changed from one wording of a solution to another.")
  public RevisionDiffRepresentation compareRevisions(
      @PathParam("id") SolutionId id,
      @QueryParam("from") @DefaultValue("1") int from,
      @QueryParam("to") @DefaultValue("1") int to) {
    return RevisionDiffRepresentation.of(reading.difference(id, from, to, caller.viewer()));
  }

  @GET
  @Path("objections")
  @Needs(Scope.READ)
  @Operation(summary = "Lists why members object, without names; empty to all but the author.")
  public Listing<ObjectionRepresentation> listObjections(@PathParam("id") SolutionId id) {
    return Listing.complete(reading.objections(id, caller.viewer()), ObjectionRepresentation::of);
  }

  @PUT
  @Path("consent")
  @Needs(Scope.WRITE)
  @Operation(summary = "Answers the invitation to share in a solution.")
  public Tagged<SolutionRepresentation> answerInvitation(
      @PathParam("id") SolutionId id, ConsentRequest answer) {
    if (answer.accepts() == null) {
      reading.view(id, Viewer.of(caller.require()));
      throw InvalidInput.of("accepts", "text.missing");
    }
    submission.answerInvitation(id, caller.require(), answer.accepts());
    return shown(id);
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("solutions");
  }

  @Override
  public void require(String id, Viewer viewer) {
    reading.view(SolutionId.parse(id).orElseGet(() -> SolutionId.of(0)), viewer);
  }

  private Tagged<SolutionRepresentation> shown(SolutionId id) {
    return SolutionRepresentation.tagged(reading.view(id, Viewer.of(caller.require())));
  }
}
