package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.CaseState;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.moderation.application.Cases;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.moderation.application.Moderating;
import org.talkoot.moderation.application.ReportThing;
import org.talkoot.moderation.application.SettleFlag;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.HoldId;
import org.talkoot.reputation.application.HoldDesk;
import org.talkoot.reputation.application.HoldView;
import org.talkoot.reputation.application.RuleOnHold;
import org.talkoot.review.CalibrationProbe;
import org.talkoot.review.application.Calibrating;
import org.talkoot.shared.application.Window;

/** How managers look after their network: probes, spot checks, held points, cases, reports. */
@ApplicationScoped
class CareScenes {
  @Inject private Calibrating calibrating;
  @Inject private HoldDesk holds;
  @Inject private Cases cases;
  @Inject private Flagging flagging;
  @Inject private Moderating moderating;
  @Inject private NetworkReading networks;

  @Produces
  @Plays("probe")
  Scene probe() {
    return (plot, act, cast) ->
        calibrating.probe(
            cast.solution(plot, Objects.requireNonNull(act.of())),
            cast.member(act.person()),
            new CalibrationProbe(ReviewScenes.scores(plot, act), act.words()));
  }

  @Produces
  @Plays("spotCheck")
  Scene spotCheck() {
    return (plot, act, cast) ->
        calibrating.spotCheck(
            cast.review(plot.key() + "/" + act.of() + "/" + act.to()),
            cast.member(act.person()),
            act.judgement(),
            act.words());
  }

  @Produces
  @Plays("release")
  Scene release() {
    return (plot, act, cast) -> holds.release(ruling(plot, act, cast));
  }

  /** Searches the network and rules on the newest case that was found. */
  @Produces
  @Plays("case")
  Scene ruleOnCase() {
    return (plot, act, cast) -> {
      MemberId manager = cast.member(act.person());
      NetworkId network = network(plot, manager);
      cases.search(network, manager);
      CaseView found =
          cases.of(manager, network, CaseState.OPEN, Window.first()).items().stream()
              .findFirst()
              .orElseThrow();
      String ruling = Objects.requireNonNull(act.verdict()).toUpperCase(Locale.ROOT);
      cases.rule(found.id(), manager, CaseState.valueOf(ruling), act.words(), false);
    };
  }

  /** Reports a solution, or what somebody said last about the problem. */
  @Produces
  @Plays("report")
  Scene report() {
    return (plot, act, cast) -> {
      String solution = act.of();
      flagging.report(
          new ReportThing(
              cast.member(act.person()),
              solution == null ? Thing.COMMENT : Thing.SOLUTION,
              solution == null
                  ? cast.comment(plot, Objects.requireNonNull(act.to())).value()
                  : cast.solution(plot, solution).value(),
              rule(act),
              act.words()));
    };
  }

  /** Hides what was reported last in the network, with a statement of reasons. */
  @Produces
  @Plays("hide")
  Scene hide() {
    return (plot, act, cast) -> {
      MemberId manager = cast.member(act.person());
      FlagView reported =
          moderating
              .of(manager, network(plot, manager), FlagState.OPEN, Window.first())
              .items()
              .get(0);
      moderating.hide(new SettleFlag(manager, reported.id(), rule(act), act.words()));
    };
  }

  private static GroundRule rule(Plot.Act act) {
    return GroundRule.of(Objects.requireNonNull(act.verdict())).orElseThrow();
  }

  private RuleOnHold ruling(Plot plot, Plot.Act act, Cast cast) {
    MemberId manager = cast.member(act.person());
    HoldId held =
        holds.open(network(plot, manager), manager).stream()
            .filter(hold -> hold.problem().equals(cast.problem(plot)))
            .filter(
                hold -> hold.member().id().equals(cast.member(Objects.requireNonNull(act.to()))))
            .map(HoldView::id)
            .findFirst()
            .orElseThrow();
    return new RuleOnHold(manager, held, act.words());
  }

  private NetworkId network(Plot plot, MemberId manager) {
    return networks.idOf(plot.network(), Viewer.of(manager));
  }
}
