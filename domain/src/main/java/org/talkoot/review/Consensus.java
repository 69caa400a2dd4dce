package org.talkoot.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the reviews of one solution agree on, per criterion and over all, with its uncertainty.
 *
 * <p>By the median: its spread runs from the lowest to the highest review. By the model: an
 * interval that is right nine times in ten. The same reviewers score every criterion, so the whole
 * is as uncertain as its parts. Below three reviews it is no consensus yet, and says so.
 *
 * @param reviews how many reviews it rests on, at least one
 * @param overall the whole, weighted as the rubric says
 * @param criteria by criterion id, in the order of the rubric
 */
public record Consensus(
    int reviews, Estimate overall, Map<String, Estimate> criteria, Basis basis) {
  /** From so many reviews one may speak of a consensus. */
  public static final int ENOUGH_REVIEWS = 3;

  /** Tells whether enough reviews stand behind it. */
  public boolean isEnough() {
    return reviews >= ENOUGH_REVIEWS;
  }

  /** Returns where reviewers stand on a criterion of the rubric. */
  public Estimate of(RubricCriterion criterion) {
    return Objects.requireNonNull(criteria.get(criterion.id()));
  }

  /**
   * Returns the median of at least one review.
   *
   * @param reviews the scores of each review by criterion id
   */
  public static Consensus of(Rubric rubric, List<Map<String, Integer>> reviews) {
    Map<String, Estimate> criteria = new LinkedHashMap<>();
    double score = 0;
    for (RubricCriterion criterion : rubric.criteria()) {
      Estimate estimate = median(scoresOf(criterion, reviews));
      criteria.put(criterion.id(), estimate);
      score += rubric.shareOf(criterion) * estimate.score();
    }
    double[] wholes = reviews.stream().mapToDouble(one -> overall(rubric, one)).sorted().toArray();
    double low = Math.min(score, wholes[0]);
    double high = Math.max(score, wholes[wholes.length - 1]);
    return new Consensus(reviews.size(), new Estimate(score, low, high), criteria, Basis.MEDIAN);
  }

  /**
   * Returns the consensus of at least one review, by the model where it can tell more than the
   * median: from three reviews on, when at least one of the reviewers is known from elsewhere.
   */
  public static Consensus weighed(Rubric rubric, List<WeighedReview> reviews) {
    boolean known = reviews.stream().anyMatch(WeighedReview::isKnown);
    if (reviews.size() < ENOUGH_REVIEWS || !known) {
      return of(rubric, reviews.stream().map(WeighedReview::scores).toList());
    }
    double precision = reviews.stream().mapToDouble(WeighedReview::precision).sum();
    double margin = ConsensusModel.INTERVAL / Math.sqrt(precision);
    Map<String, Estimate> criteria = new LinkedHashMap<>();
    double whole = 0;
    for (RubricCriterion criterion : rubric.criteria()) {
      double score = WeighedReview.consensus(reviews, criterion.id());
      criteria.put(criterion.id(), Estimate.around(score, margin));
      whole += rubric.shareOf(criterion) * score;
    }
    return new Consensus(reviews.size(), Estimate.around(whole, margin), criteria, Basis.MODEL);
  }

  /** Returns one review's scores as one number, weighed as the rubric says. */
  public static double overall(Rubric rubric, Map<String, Integer> scores) {
    return rubric.criteria().stream()
        .mapToDouble(one -> rubric.shareOf(one) * scores.getOrDefault(one.id(), 0))
        .sum();
  }

  private static double[] scoresOf(RubricCriterion criterion, List<Map<String, Integer>> reviews) {
    return reviews.stream()
        .filter(review -> review.containsKey(criterion.id()))
        .mapToDouble(review -> review.getOrDefault(criterion.id(), 0))
        .toArray();
  }

  private static Estimate median(double[] scores) {
    Arrays.sort(scores);
    int last = scores.length - 1;
    double median = (scores[last / 2] + scores[(last + 1) / 2]) / 2;
    return new Estimate(median, scores[0], scores[last]);
  }
}
