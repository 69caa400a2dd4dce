package org.talkoot.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the reviews of one solution agree on: the median per criterion, with its spread.
 *
 * <p>The overall score weighs the medians as the rubric says. Its spread is that of the reviews'
 * own overall scores. Below three reviews it is no consensus yet, and says so.
 *
 * @param reviews how many reviews it rests on, at least one
 * @param overall the weighted whole
 * @param criteria by criterion id, in the order of the rubric
 */
public record Consensus(int reviews, Estimate overall, Map<String, Estimate> criteria) {
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
   * Returns the consensus of at least one review.
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
    return new Consensus(reviews.size(), new Estimate(score, low, high), criteria);
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
