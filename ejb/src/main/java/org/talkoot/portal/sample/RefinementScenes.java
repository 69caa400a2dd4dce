package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.DeclineRefinement;
import org.talkoot.solution.application.MergeRefinement;
import org.talkoot.solution.application.ProposeRefinement;
import org.talkoot.solution.application.RefinementSettling;
import org.talkoot.solution.application.Refining;
import org.talkoot.solution.application.SolutionReading;

/** How people refine each other's solutions. */
@ApplicationScoped
class RefinementScenes {
  @Inject private Refining refining;
  @Inject private RefinementSettling settling;
  @Inject private SolutionReading solutions;

  @Produces
  @Plays("refine")
  Scene refine() {
    return (plot, act, cast) ->
        cast.refine(plot, Objects.requireNonNull(act.as()), propose(plot, act, cast));
  }

  @Produces
  @Plays("merge")
  Scene merge() {
    return (plot, act, cast) ->
        settling.merge(
            new MergeRefinement(
                cast.member(act.person()), settled(plot, act, cast), Optional.empty()));
  }

  @Produces
  @Plays("decline")
  Scene decline() {
    return (plot, act, cast) ->
        settling.decline(
            new DeclineRefinement(
                cast.member(act.person()),
                settled(plot, act, cast),
                Objects.requireNonNull(act.reason())));
  }

  private RefinementId propose(Plot plot, Plot.Act act, Cast cast) {
    MemberId refiner = cast.member(act.person());
    SolutionId solution = cast.solution(plot, Objects.requireNonNull(act.of()));
    String before = solutions.view(solution, Viewer.of(refiner)).text();
    return refining.propose(
        new ProposeRefinement(
            refiner, solution, OptionalInt.empty(), act.changed(before), act.words()));
  }

  private static RefinementId settled(Plot plot, Plot.Act act, Cast cast) {
    return cast.refinement(plot, Objects.requireNonNull(act.of()));
  }
}
