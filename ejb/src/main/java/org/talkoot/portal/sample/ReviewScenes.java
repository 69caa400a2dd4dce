package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talkoot.review.Assessment;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.StandingCriterion;
import org.talkoot.review.Verdict;
import org.talkoot.review.application.DeliverReview;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.RateReview;
import org.talkoot.review.application.RespondToReview;

/** How people review each other's solutions. */
@ApplicationScoped
class ReviewScenes {
  @Inject private PeerReviewing reviewing;

  @Produces
  @Plays("review")
  Scene review() {
    return (plot, act, cast) -> {
      String of = Objects.requireNonNull(act.of());
      DeliverReview delivery =
          new DeliverReview(
              cast.member(act.person()), cast.solution(plot, of), assessment(plot, act));
      cast.review(plot, of, act.person(), reviewing.deliver(delivery));
    };
  }

  @Produces
  @Plays("rate")
  Scene rate() {
    return (plot, act, cast) -> {
      String review = plot.key() + "/" + act.of() + "/" + act.to();
      reviewing.rate(new RateReview(cast.member(act.person()), cast.review(review), true));
    };
  }

  @Produces
  @Plays("respond")
  Scene respond() {
    return (plot, act, cast) -> {
      String review = plot.key() + "/" + act.of() + "/" + act.to();
      reviewing.respond(
          new RespondToReview(cast.member(act.person()), cast.review(review), act.words()));
    };
  }

  private static Assessment assessment(Plot plot, Plot.Act act) {
    return new Assessment(
        scores(plot, act),
        Verdict.parse(Objects.requireNonNull(act.verdict())).orElseThrow(),
        act.confidence(),
        act.best(),
        act.mustChange(),
        List.of(),
        1);
  }

  /** The brief's criteria are numbered c1, c2, …; the standing ones follow. */
  static List<CriterionScore> scores(Plot plot, Plot.Act act) {
    List<Integer> scores = Objects.requireNonNull(act.scores());
    List<String> why = Objects.requireNonNullElse(act.why(), List.of());
    List<String> criteria =
        Stream.concat(
                IntStream.rangeClosed(1, plot.brief().criteria().size()).mapToObj(n -> "c" + n),
                Arrays.stream(StandingCriterion.values()).map(StandingCriterion::id))
            .toList();
    return IntStream.range(0, criteria.size())
        .mapToObj(
            i ->
                new CriterionScore(criteria.get(i), scores.get(i), why.isEmpty() ? "" : why.get(i)))
        .toList();
  }
}
