package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talkoot.decision.Choice;
import org.talkoot.decision.application.DecideProblem;
import org.talkoot.decision.application.Deciding;
import org.talkoot.solution.SolutionId;

/** How requesters decide. */
@ApplicationScoped
class DecisionScenes {
  @Inject private Deciding deciding;

  @Produces
  @Plays("decide")
  Scene decide() {
    return (plot, act, cast) ->
        deciding.decide(
            new DecideProblem(
                cast.member(plot.requester()), cast.problem(plot), choice(plot, act, cast)));
  }

  private static Choice choice(Plot plot, Plot.Act act, Cast cast) {
    List<Choice.Accepted> accepted =
        Objects.requireNonNullElse(act.accepted(), List.<String>of()).stream()
            .map(alias -> accepted(cast.solution(plot, alias), act, cast))
            .toList();
    List<Choice.Reason> reasons =
        Objects.requireNonNullElse(act.reasons(), Map.<String, String>of()).entrySet().stream()
            .map(why -> new Choice.Reason(cast.solution(plot, why.getKey()), why.getValue()))
            .toList();
    return new Choice(accepted, reasons, act.text());
  }

  private static Choice.Accepted accepted(SolutionId solution, Plot.Act act, Cast cast) {
    List<Choice.Sharer> shares =
        Objects.requireNonNullElse(act.shares(), Map.<String, Integer>of()).entrySet().stream()
            .filter(share -> cast.member(share.getKey()).equals(cast.author(solution)))
            .map(share -> new Choice.Sharer(cast.member(share.getKey()), share.getValue()))
            .toList();
    return new Choice.Accepted(solution, shares);
  }
}
