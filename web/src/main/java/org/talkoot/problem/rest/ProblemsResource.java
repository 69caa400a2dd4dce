package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ChangeProblem;
import org.talkoot.problem.application.DraftProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.WithdrawProblem;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.IfMatch;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** Problems from their draft to the decision. */
@Resource
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems")
public class ProblemsResource implements PathTarget {
  @Inject private ProblemReading reading;
  @Inject private ProblemPosting posting;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists problems, newest first unless sorted.")
  public Listing<ProblemSummaryRepresentation> listProblems(
      @BeanParam ProblemQuery query, @BeanParam PageQuery page) {
    return Listing.of(
        reading.list(query.filter(), caller.viewer(), page.window()),
        ProblemSummaryRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Begins a problem as a draft, which may be incomplete.")
  public Created<ProblemRepresentation> draftProblem(BriefRequest brief) {
    ProblemId id =
        posting.draft(new DraftProblem(caller.require(), brief.networkOrCommons(), brief.brief()));
    return Created.at("problems/" + id, shown(id));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Shows one problem.")
  public Tagged<ProblemRepresentation> showProblem(@PathParam("id") ProblemId id) {
    return ProblemRepresentation.tagged(reading.view(id, caller.viewer()));
  }

  @PUT
  @Path("{id}")
  @Needs(Scope.WRITE)
  @Operation(summary = "Words a draft anew.")
  public Tagged<ProblemRepresentation> changeProblem(
      @PathParam("id") ProblemId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      BriefRequest brief) {
    posting.change(new ChangeProblem(caller.require(), id, IfMatch.of(ifMatch), brief.brief()));
    return shown(id);
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.WRITE)
  @Operation(summary = "Deletes a draft.")
  public void deleteProblem(
      @PathParam("id") ProblemId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    posting.delete(id, caller.require(), IfMatch.of(ifMatch));
  }

  @GET
  @Path("{id}/boundedness")
  @Operation(summary = "Says how well a brief is bounded and what would mend it.")
  public BoundednessRepresentation measureProblem(@PathParam("id") ProblemId id) {
    return BoundednessRepresentation.of(
        reading.boundedness(id, caller.viewer(), caller.language()));
  }

  @POST
  @Path("{id}/coaching")
  @Needs(Scope.WRITE)
  @Operation(summary = "Shows a draft to the managers of its network for comments.")
  public Tagged<ProblemRepresentation> askForCoaching(@PathParam("id") ProblemId id) {
    posting.askForCoaching(id, caller.require());
    return shown(id);
  }

  @POST
  @Path("{id}/open")
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Opens a problem; 409 names the blocking checks that fail.")
  public Tagged<ProblemRepresentation> openProblem(@PathParam("id") ProblemId id) {
    posting.open(id, caller.require());
    return shown(id);
  }

  @POST
  @Path("{id}/close-early")
  @Needs(Scope.WRITE)
  @Operation(summary = "Ends the time for answers before the deadline.")
  public Tagged<ProblemRepresentation> closeProblemEarly(@PathParam("id") ProblemId id) {
    posting.closeEarly(id, caller.require());
    return shown(id);
  }

  @POST
  @Path("{id}/withdraw")
  @Needs(Scope.WRITE)
  @Operation(summary = "Takes a problem back, with a reason that everyone involved can read.")
  public Tagged<ProblemRepresentation> withdrawProblem(
      @PathParam("id") ProblemId id, WithdrawalRequest wanted) {
    String reason = Objects.requireNonNullElse(wanted.reason(), "");
    posting.withdraw(new WithdrawProblem(caller.require(), id, reason));
    return shown(id);
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("problems");
  }

  @Override
  public void require(String id, Viewer viewer) {
    reading.view(ProblemId.parse(id).orElseGet(() -> ProblemId.of(0)), viewer);
  }

  private Tagged<ProblemRepresentation> shown(ProblemId id) {
    return ProblemRepresentation.tagged(reading.view(id, Viewer.of(caller.require())));
  }
}
