package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeReport;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.outcome.application.OutcomeReporting;
import org.talkoot.outcome.application.ReportOutcome;
import org.talkoot.outcome.application.VerifyOutcome;

/** What became of results, and who saw it. */
@ApplicationScoped
class OutcomeScenes {
  @Inject private OutcomeReporting reporting;

  @Produces
  @Plays("outcome")
  Scene outcome() {
    return (plot, act, cast) ->
        reporting.report(
            new ReportOutcome(
                cast.member(plot.requester()),
                cast.problem(plot),
                new OutcomeReport(stage(act), act.words(), figure(act.figure()), List.of())));
  }

  @Produces
  @Plays("verify")
  Scene verify() {
    return (plot, act, cast) ->
        reporting.verify(
            new VerifyOutcome(
                cast.member(act.person()),
                cast.problem(plot),
                stage(act),
                act.judgement(),
                act.words()));
  }

  private static OutcomeStage stage(Plot.Act act) {
    return OutcomeStage.of(Objects.requireNonNull(act.step())).orElseThrow();
  }

  private static @Nullable Figure figure(Plot.@Nullable Figure told) {
    return told == null ? null : new Figure(told.label(), told.before(), told.after(), told.unit());
  }
}
