package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LocalConsensusTest {
  private static final Rubric RUBRIC = SyntheticReviews.RUBRIC;
  private static final double ALLOWED = 0.02;
  private static final int SOLUTIONS = 400;
  private static final int MOST_GRADES = 300;

  @Test
  void a_new_review_moves_the_consensus_to_where_the_full_fit_has_it(TestReporter report) {
    double overall = 0;
    double criterion = 0;
    for (int people : new int[] {20, 60, 200}) {
      SyntheticReviews reviews = SyntheticReviews.of(SOLUTIONS, people, people);
      for (int solution = 0; solution < SOLUTIONS; solution += 20) {
        Map<String, Double> off = offAfterNewReview(reviews, solution);
        overall = Math.max(overall, Math.abs(whole(off)));
        criterion =
            Math.max(criterion, off.values().stream().mapToDouble(Math::abs).max().orElseThrow());
      }
    }

    report.publishEntry("farthest from the full fit", overall + ", one criterion " + criterion);
    assertThat(overall).isLessThan(ALLOWED);
    assertThat(criterion).isLessThan(ALLOWED);
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
    Map<Long, Map<String, Integer>> known = reviews.of(solution);
    Map<Long, Map<String, Integer>> fitted = new TreeMap<>(known);
    fitted.remove(reviews.reviewerOf(newest));
    FittedSolution here = new FittedSolution(fitted, scores(before, solution));
    Map<Long, ReviewerBias> elsewhere = new TreeMap<>();
    reviews.reviewers().forEach(one -> elsewhere.put(one, here.without(before.reviewer(one), one)));
    LocalConsensus local =
        LocalConsensus.of(
            known, elsewhere, neighbours(reviews, before, solution), before.usualVariance());
    Map<String, Double> off = new TreeMap<>();
    local
        .scores()
        .forEach(
            (criterion, score) ->
                off.put(criterion, score - after.of(SyntheticReviews.item(solution, criterion))));
    return off;
  }

  /** Between two full fits there may come a tenth more reviews. */
  @Test
  void a_tenth_more_reviews_one_after_the_other_stay_near_the_full_fit(TestReporter report) {
    double farthest = 0;
    for (int people : new int[] {20, 60, 200}) {
      SyntheticReviews reviews = SyntheticReviews.of(SOLUTIONS, people, people);
      Deliveries deliveries = new Deliveries(reviews, row -> row % 10 != 9);
      for (int row = 9; row < reviews.size(); row += 10) {
        deliveries.deliver(row);
      }
      ConsensusFit after = ConsensusModel.fit(reviews.grades());
      for (int solution = 0; solution < SOLUTIONS; solution++) {
        double whole = whole(deliveries.shown(solution)) - whole(scores(after, solution));
        farthest = Math.max(farthest, Math.abs(whole));
      }
    }

    report.publishEntry("a tenth more, whole of any solution", String.valueOf(farthest));
    assertThat(farthest).isLessThan(2 * ALLOWED);
  }

  /** What is kept and told of reviewers and solutions while reviews come in, as at a delivery. */
  private static final class Deliveries {
    private final SyntheticReviews reviews;
    private final Map<Long, ReviewerBias> kept = new TreeMap<>();
    private final Map<Long, ReviewerBias> told = new TreeMap<>();
    private final Map<Integer, FittedSolution> fitted = new TreeMap<>();
    private final double usual;

    Deliveries(SyntheticReviews reviews, IntPredicate before) {
      this.reviews = reviews;
      ConsensusFit fit = ConsensusModel.fit(reviews.grades(before));
      usual = fit.usualVariance();
      reviews.reviewers().forEach(one -> kept.put(one, fit.reviewer(one)));
      told.putAll(kept);
      for (int row = 0; row < reviews.size(); row++) {
        if (before.test(row)) {
          int solution = reviews.solutionOf(row);
          FittedSolution known =
              fitted.computeIfAbsent(
                  solution, one -> new FittedSolution(new TreeMap<>(), scores(fit, one)));
          known.reviews().put(reviews.reviewerOf(row), reviews.scoresOf(row));
        }
      }
    }

    void deliver(int row) {
      int solution = reviews.solutionOf(row);
      FittedSolution before = fitted.getOrDefault(solution, FittedSolution.NEW);
      Map<Long, Map<String, Integer>> now = new TreeMap<>(before.reviews());
      now.put(reviews.reviewerOf(row), reviews.scoresOf(row));
      List<FittedSolution> neighbours =
          now.keySet().stream()
              .filter(one -> kept.get(one).grades() <= MOST_GRADES)
              .flatMap(one -> reviews.solutionsOf(one, solution).stream())
              .distinct()
              .map(fitted::get)
              .filter(one -> one.reviews().keySet().stream().anyMatch(now::containsKey))
              .toList();
      Map<Long, ReviewerBias> elsewhere = new TreeMap<>(told);
      now.keySet().forEach(one -> elsewhere.put(one, before.without(kept.get(one), one)));
      LocalConsensus local = LocalConsensus.of(now, elsewhere, neighbours, usual);
      FittedSolution after = new FittedSolution(now, local.scores());
      for (long one : now.keySet()) {
        kept.put(one, after.with(elsewhere.get(one), one));
        told.put(one, local.reviewer(one));
      }
      fitted.put(solution, after);
    }

    Map<String, Double> shown(int solution) {
      List<WeighedReview> weighed =
          reviews.of(solution).entrySet().stream()
              .map(one -> new WeighedReview(one.getValue(), told.get(one.getKey()), usual))
              .toList();
      Map<String, Double> shown = new TreeMap<>();
      RUBRIC
          .criteria()
          .forEach(one -> shown.put(one.id(), WeighedReview.consensus(weighed, one.id())));
      return shown;
    }
  }

  /** As reviews are read at a delivery: of who scored much, one review moves little. */
  private static List<FittedSolution> neighbours(
      SyntheticReviews reviews, ConsensusFit before, int solution) {
    return reviews.of(solution).keySet().stream()
        .filter(reviewer -> before.reviewer(reviewer).grades() <= MOST_GRADES)
        .flatMap(reviewer -> reviews.solutionsOf(reviewer, solution).stream())
        .distinct()
        .map(other -> new FittedSolution(reviews.of(other), scores(before, other)))
        .toList();
  }

  private static Map<String, Double> scores(ConsensusFit fit, int solution) {
    Map<String, Double> scores = new TreeMap<>();
    for (RubricCriterion criterion : RUBRIC.criteria()) {
      scores.put(criterion.id(), fit.of(SyntheticReviews.item(solution, criterion.id())));
    }
    return scores;
  }

  @Test
  void a_strict_reviewer_does_not_pull_the_consensus_down() {
    Map<Long, Map<String, Integer>> reviews = Map.of(1L, all(4), 2L, all(4), 3L, all(2));
    ReviewerBias fair = new ReviewerBias(60, 0, 18);
    ReviewerBias strict = new ReviewerBias(60, -120, 258);

    LocalConsensus local =
        LocalConsensus.of(reviews, Map.of(1L, fair, 2L, fair, 3L, strict), List.of(), 0.5);

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
            Map.of(1L, all(4), 2L, all(3), 3L, all(1)),
            Map.of(1L, even, 2L, even, 3L, wild),
            List.of(),
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
        LocalConsensus.of(Map.of(1L, all(5), 2L, all(5), 3L, all(5)), Map.of(), List.of(), 0.5);
    LocalConsensus more = LocalConsensus.of(many, Map.of(), List.of(), 0.5);

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
