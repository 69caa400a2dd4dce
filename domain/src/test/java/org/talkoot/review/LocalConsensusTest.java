package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LocalConsensusTest {
  private static final Rubric RUBRIC = SyntheticReviews.RUBRIC;
  private static final double ALLOWED = 0.02;

  @Test
  void a_new_review_moves_the_consensus_to_where_the_full_fit_has_it(TestReporter report) {
    double overall = 0;
    double criterion = 0;
    for (int people : new int[] {20, 60, 200}) {
      SyntheticReviews reviews = SyntheticReviews.of(400, people, people);
      for (int solution = 0; solution < 400; solution += 20) {
        Map<String, Double> off = offAfterNewReview(reviews, solution);
        overall = Math.max(overall, Math.abs(whole(off)));
        criterion =
            Math.max(criterion, off.values().stream().mapToDouble(Math::abs).max().orElseThrow());
      }
    }

    report.publishEntry("farthest from the full fit", overall + ", one criterion " + criterion);
    assertThat(overall).isLessThan(ALLOWED);
    assertThat(criterion).isLessThan(4 * ALLOWED);
  }

  private static double whole(Map<String, Double> byCriterion) {
    return RUBRIC.criteria().stream()
        .mapToDouble(one -> RUBRIC.shareOf(one) * byCriterion.get(one.id()))
        .sum();
  }

  private static Map<String, Double> offAfterNewReview(SyntheticReviews reviews, int solution) {
    int newest = reviews.newestOf(solution);
    ConsensusFit before = ConsensusModel.fit(reviews.gradesWithout(newest));
    ConsensusFit after = ConsensusModel.fit(reviews.grades());
    Map<Long, Map<String, Integer>> known = new TreeMap<>(reviews.of(solution));
    Map<Long, ReviewerBias> elsewhere = new TreeMap<>();
    known.forEach(
        (reviewer, scores) -> {
          ReviewerBias bias = before.reviewer(reviewer);
          if (reviewer != reviews.reviewerOf(newest)) {
            for (Map.Entry<String, Integer> score : scores.entrySet()) {
              String item = SyntheticReviews.item(solution, score.getKey());
              bias = bias.without(score.getValue() - before.of(item));
            }
          }
          elsewhere.put(reviewer, bias);
        });
    LocalConsensus local = LocalConsensus.of(RUBRIC, known, elsewhere, before.usualVariance());
    Map<String, Double> off = new TreeMap<>();
    local
        .scores()
        .forEach(
            (criterion, score) ->
                off.put(criterion, score - after.of(SyntheticReviews.item(solution, criterion))));
    return off;
  }

  @Test
  void a_strict_reviewer_does_not_pull_the_consensus_down() {
    Map<Long, Map<String, Integer>> reviews = Map.of(1L, all(4), 2L, all(4), 3L, all(2));
    ReviewerBias fair = new ReviewerBias(60, 0, 18);
    ReviewerBias strict = new ReviewerBias(60, -120, 258);

    LocalConsensus local =
        LocalConsensus.of(RUBRIC, reviews, Map.of(1L, fair, 2L, fair, 3L, strict), 0.5);

    assertThat(local.scores().get("feasible")).isBetween(3.6, 4.0);
    assertThat(Consensus.of(RUBRIC, List.of(all(4), all(4), all(2))).overall().score())
        .isCloseTo(4, within(1e-12));
  }

  @Test
  void whoever_scatters_weighs_less_and_weights_add_up_to_one() {
    ReviewerBias even = new ReviewerBias(60, 0, 12);
    ReviewerBias wild = new ReviewerBias(60, 0, 120);

    LocalConsensus local =
        LocalConsensus.of(
            RUBRIC,
            Map.of(1L, all(4), 2L, all(3), 3L, all(1)),
            Map.of(1L, even, 2L, even, 3L, wild),
            0.5);

    assertThat(local.weightOf(3)).isLessThan(local.weightOf(1) / 3);
    assertThat(local.weightOf(1) + local.weightOf(2) + local.weightOf(3))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void an_interval_stays_on_the_scale_and_narrows_with_more_reviews() {
    Map<Long, Map<String, Integer>> many = new TreeMap<>();
    for (long reviewer = 1; reviewer <= 12; reviewer++) {
      many.put(reviewer, all(5));
    }
    LocalConsensus few =
        LocalConsensus.of(RUBRIC, Map.of(1L, all(5), 2L, all(5), 3L, all(5)), Map.of(), 0.5);
    LocalConsensus more = LocalConsensus.of(RUBRIC, many, Map.of(), 0.5);

    assertThat(more.margin()).isLessThan(few.margin());
    ReviewerBias known = new ReviewerBias(60, 0, 30);
    Consensus consensus =
        Consensus.weighed(
            RUBRIC,
            List.of(
                new WeighedReview(all(5), known, 0.5),
                new WeighedReview(all(5), known, 0.5),
                new WeighedReview(all(5), known, 0.5)));
    assertThat(consensus.overall().high()).isEqualTo(5);
    assertThat(consensus.overall().low()).isCloseTo(5 - 1.645 * Math.sqrt(0.5 / 3), within(1e-9));
    assertThat(consensus.basis()).isEqualTo(Basis.MODEL);
  }

  @Test
  void without_three_reviews_or_anybody_known_the_median_speaks() {
    WeighedReview known = new WeighedReview(all(5), new ReviewerBias(60, 0, 30), 0.5);
    WeighedReview first = new WeighedReview(all(4), new ReviewerBias(5, 0, 1), 0.5);

    assertThat(Consensus.weighed(RUBRIC, List.of(known, known)).basis()).isEqualTo(Basis.MEDIAN);
    assertThat(Consensus.weighed(RUBRIC, List.of(first, first, first)).basis())
        .isEqualTo(Basis.MEDIAN);
    assertThat(Consensus.weighed(RUBRIC, List.of(first, first, known)).basis())
        .isEqualTo(Basis.MODEL);
  }

  @Test
  void a_grade_taken_out_again_leaves_the_sums_as_they_were() {
    ReviewerBias before = ReviewerBias.UNKNOWN.with(0.5).with(-1.5);

    assertThat(before.with(0.25).without(0.25)).isEqualTo(before);
    assertThat(before.bias()).isCloseTo(-1.0 / 12, within(1e-12));
  }

  private static Map<String, Integer> all(int score) {
    Map<String, Integer> scores = new TreeMap<>();
    RUBRIC.criteria().forEach(one -> scores.put(one.id(), score));
    return scores;
  }
}
