package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.level.application.LevelKeeping;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Criterion;
import org.talkoot.problem.Mode;
import org.talkoot.problem.Pledge;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ReviewPolicy;
import org.talkoot.problem.application.BriefVoting;
import org.talkoot.problem.application.DraftProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.WithdrawProblem;

/** What requesters and readers do with a brief. */
@ApplicationScoped
class ProblemScenes {
  @Inject private ProblemPosting posting;
  @Inject private BriefVoting voting;
  @Inject private NetworkRepository networks;
  @Inject private LevelKeeping levels;
  @Inject private Clock clock;

  @Produces
  @Plays("draft")
  Scene draft() {
    return (plot, act, cast) ->
        cast.begin(
            plot,
            posting.draft(
                new DraftProblem(
                    cast.member(plot.requester()),
                    plot.network(),
                    brief(plot.brief(), clock.instant()))));
  }

  @Produces
  @Plays("open")
  Scene open() {
    return (plot, act, cast) -> {
      MemberId requester = cast.member(plot.requester());
      networks
          .find(plot.network())
          .ifPresent(network -> levels.look(network.id(), requester)); // subscribers come later
      posting.open(cast.problem(plot), requester);
    };
  }

  @Produces
  @Plays("coaching")
  Scene coaching() {
    return (plot, act, cast) ->
        posting.askForCoaching(cast.problem(plot), cast.member(plot.requester()));
  }

  @Produces
  @Plays("close")
  Scene close() {
    return (plot, act, cast) ->
        posting.closeEarly(cast.problem(plot), cast.member(plot.requester()));
  }

  @Produces
  @Plays("withdraw")
  Scene withdraw() {
    return (plot, act, cast) ->
        posting.withdraw(
            new WithdrawProblem(
                cast.member(plot.requester()),
                cast.problem(plot),
                Objects.requireNonNull(act.reason())));
  }

  @Produces
  @Plays("framed")
  Scene framed() {
    return (plot, act, cast) ->
        act.people().forEach(handle -> voting.vote(cast.problem(plot), cast.member(handle)));
  }

  private static Brief brief(Plot.Wording wording, Instant at) {
    return Brief.asking(wording.question())
        .background(wording.background())
        .deliverable(wording.deliverable())
        .criteria(criteria(wording.criteria()))
        .scopeIn(wording.scopeIn())
        .scopeOut(wording.scopeOut())
        .topics(wording.topics())
        .deadline(at.plus(Duration.ofDays(wording.deadlineDays())))
        .decideBy(day(at, wording.decideDays()))
        .language(wording.language())
        .audience(wording.audience())
        .prize(Objects.requireNonNullElse(wording.prize(), ""))
        .pledge(pledge(wording.pledge(), at))
        .pot(Pot.valueOf(wording.pot()))
        .bounty(wording.bounty())
        .mode(Optional.ofNullable(wording.mode()).flatMap(Mode::of).orElse(Mode.OPEN))
        .review(
            Optional.ofNullable(wording.review())
                .flatMap(ReviewPolicy::of)
                .orElse(ReviewPolicy.OPEN))
        .write();
  }

  private static List<Criterion> criteria(List<Plot.Weighted> weighted) {
    return weighted.stream().map(one -> Criterion.of(one.text(), one.weight())).toList();
  }

  private static Pledge pledge(Plot.Promise promise, Instant at) {
    return new Pledge(promise.use(), promise.by(), day(at, promise.whenDays()));
  }

  private static LocalDate day(Instant at, int days) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(days);
  }
}
