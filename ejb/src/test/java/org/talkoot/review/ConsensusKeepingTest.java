package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.review.application.ConsensusFitting;
import org.talkoot.review.application.ConsensusKeeping;
import org.talkoot.review.application.ReviewView;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.FittingRows;
import org.talkoot.review.persistence.NeighbourRows;
import org.talkoot.review.persistence.ReviewQueries;
import org.talkoot.shared.Json;
import org.talkoot.shared.TestDatabase;
import org.talkoot.solution.SolutionId;

/** What is known of reviewers follows every review, on a real database. */
class ConsensusKeepingTest {
  private final Scene scene = new Scene();
  private final ConsensusRows rows = new ConsensusRows(scene.jdbi);
  private final ConsensusKeeping keeping =
      new ConsensusKeeping(rows, new NeighbourRows(scene.jdbi));
  private final Rubric rubric = Rubric.of(List.of());

  @Test
  void a_strict_reviewer_becomes_known_and_the_next_consensus_allows_for_it() {
    MemberId strict = reviewer("strict");
    MemberId one = reviewer("one");
    MemberId two = reviewer("two");
    for (int i = 0; i < 12; i++) {
      SolutionId solution = scene.solution(scene.tuula);
      review(solution, one, 4);
      review(solution, two, 4);
      review(solution, strict, 2);
    }

    assertThat(known(strict).bias()).isLessThan(-0.8);
    assertThat(known(one).bias()).isGreaterThan(known(strict).bias() + 1.3);
    assertThat(known(strict).grades()).isEqualTo(36);

    SolutionId last = scene.solution(scene.tuula);
    review(last, one, 4);
    review(last, two, 5);
    review(last, strict, 2);
    Consensus consensus = consensusOn(last);
    assertThat(consensus.basis()).isEqualTo(Basis.MODEL);
    assertThat(consensus.overall().score())
        .isGreaterThan((4 + 5 + 2) / 3.0)
        .isBetween(consensus.overall().low(), consensus.overall().high());
  }

  @Test
  void a_review_counts_once_in_the_sums_however_often_its_solution_is_fitted_again() {
    MemberId one = reviewer("one");
    SolutionId solution = scene.solution(scene.tuula);
    review(solution, one, 5);
    review(solution, reviewer("two"), 3);
    review(solution, reviewer("three"), 3);

    ReviewerBias known = known(one);
    assertThat(known.grades()).isEqualTo(3);
    double fitted = rows.fittedOf(fit(), solution).scores().get("clear");
    assertThat(known.residuals()).isCloseTo(3 * (5 - fitted), within(1e-9));
    assertThat(consensusOn(solution).basis()).isEqualTo(Basis.MEDIAN);
  }

  @Test
  void a_full_fit_lets_reviews_come_in_meanwhile_and_has_them_when_it_takes_its_place() {
    MemberId one = reviewer("one");
    MemberId two = reviewer("two");
    MemberId three = reviewer("three");
    MemberId late = reviewer("late");
    for (int i = 0; i < 4; i++) {
      SolutionId solution = scene.solution(scene.tuula);
      review(solution, one, 4);
      review(solution, two, 3);
      review(solution, three, i == 3 ? 1 : 3);
    }
    SolutionId reviewed = scene.solution(scene.tuula);
    review(reviewed, one, 5);
    SolutionId fresh = scene.solution(scene.tuula);
    long before = fit().fit();

    fullFit(
        () -> {
          review(reviewed, late, 2);
          review(fresh, two, 4);
        });

    assertThat(fit().fit()).isEqualTo(before + 1);
    assertThat(known(late).grades()).isEqualTo(3);
    assertThat(known(two).grades()).isEqualTo(15);
    assertThat(rows.fittedOf(fit(), reviewed).reviews())
        .containsOnlyKeys(one.value(), late.value());
    assertThat(rows.fittedOf(fit(), fresh).reviews()).containsOnlyKeys(two.value());
    assertThat(known(one).grades()).isEqualTo(15);
    fullFit(() -> {});
    assertThat(left(before)).isZero();
  }

  /** Fits everything anew; when all reviews are read, somebody else has ten seconds for more. */
  private void fullFit(Runnable meanwhile) {
    FittingRows interrupted =
        new FittingRows(scene.jdbi) {
          @Override
          public long tellAll(NetworkId network, BiConsumer<Review, Map<String, Integer>> taker) {
            long told = super.tellAll(network, taker);
            CompletableFuture.runAsync(meanwhile).orTimeout(10, TimeUnit.SECONDS).join();
            return told;
          }
        };
    ConsensusFitting fitting =
        new ConsensusFitting(rows, interrupted, keeping, Clock.fixed(Scene.NOON, ZoneOffset.UTC));
    scene.jdbi.useTransaction(handle -> fitting.fit(scene.network));
  }

  private int left(long fit) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from solution_fit where network_id = :network and fit = :fit")
                .bind("network", scene.network)
                .bind("fit", fit)
                .mapTo(Integer.class)
                .one());
  }

  private ConsensusRows.Fit fit() {
    return rows.inForce(scene.network, 0.5);
  }

  private MemberId reviewer(String name) {
    return MemberId.of(TestDatabase.member(name));
  }

  private void review(SolutionId solution, MemberId by, int score) {
    String scores =
        Json.write(
            rubric.criteria().stream()
                .map(criterion -> new CriterionScore(criterion.id(), score, "because"))
                .toList());
    scene.jdbi.useTransaction(
        handle -> {
          handle.execute(
              """
              insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                                  requester_id, revision, scores, verdict, confidence, best,
                                  must_change, conflicts, counts, delivered_at)
              values (?, ?, ?, ?, ?, ?, ?, 1, cast(? as jsonb), 'APPROVE', 3, '', '', '[]', true,
                      now())
              """,
              ReviewId.next().value(),
              solution.value(),
              scene.problem.value(),
              scene.network.value(),
              by.value(),
              scene.tuula.value(),
              scene.kaisa.value(),
              scores);
          keeping.renew(scene.network, solution);
        });
  }

  private ReviewerBias known(MemberId reviewer) {
    Map<Long, ReviewerBias> held =
        scene.jdbi.inTransaction(handle -> rows.hold(fit(), List.of(reviewer.value())));
    return held.get(reviewer.value());
  }

  private Consensus consensusOn(SolutionId solution) {
    return Consensus.weighed(
        rubric,
        new ReviewQueries(scene.jdbi, Clock.fixed(Scene.NOON, ZoneOffset.UTC))
            .ofProblem(scene.problem, Viewer.of(scene.tuula)).stream()
                .filter(review -> review.solution().equals(solution))
                .map(ReviewView::weighed)
                .toList());
  }
}
