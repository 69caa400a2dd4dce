package org.talkoot.outcome.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Predicate;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.OutcomeStepId;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.application.OutcomeReporting;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.application.ReportOutcome;
import org.talkoot.outcome.application.VerifyOutcome;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Codes;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** What became of the result of a problem. */
@Resource
@Path("problems/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class OutcomesResource {
  @Inject private OutcomeReading reading;
  @Inject private OutcomeReporting reporting;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the steps of an outcome, oldest first.")
  public Listing<OutcomeStepRepresentation> listOutcome(@PathParam("id") ProblemId problem) {
    return Listing.complete(reading.of(problem, caller.viewer()), OutcomeStepRepresentation::of);
  }

  @POST
  @Needs(Scope.WRITE)
  @Operation(summary = "Reports the next step; for the requester.")
  public Created<OutcomeStepRepresentation> reportOutcome(
      @PathParam("id") ProblemId problem, OutcomeRequest sent) {
    OutcomeStepId id =
        reporting.report(new ReportOutcome(caller.require(), problem, sent.report()));
    return Created.at(
        "problems/" + problem + "/outcome", step(problem, step -> step.id().equals(id)));
  }

  @POST
  @Path("verify")
  @Needs(Scope.WRITE)
  @Operation(summary = "Verifies a step in which the caller had no part.")
  public OutcomeStepRepresentation verifyOutcome(
      @PathParam("id") ProblemId problem, VerificationRequest sent) {
    if (sent.step() == null) {
      reading.of(problem, Viewer.of(caller.require()));
      throw InvalidInput.of("step", "text.missing");
    }
    String code = Codes.of(sent.step());
    reporting.verify(
        new VerifyOutcome(
            caller.require(),
            problem,
            sent.step(),
            requireNonNullElse(sent.judgement(), 0),
            requireNonNullElse(sent.text(), "")));
    return step(problem, step -> step.step().equals(code));
  }

  private OutcomeStepRepresentation step(ProblemId problem, Predicate<OutcomeStepView> wanted) {
    return reading.of(problem, Viewer.of(caller.require())).stream()
        .filter(wanted)
        .reduce((earlier, later) -> later)
        .map(OutcomeStepRepresentation::of)
        .orElseThrow();
  }
}
