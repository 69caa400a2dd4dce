package org.talkoot.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The consensus on one solution, brought up to date after a review without touching the rest.
 *
 * <p>The solution's criteria and its reviewers are fitted again as {@link ConsensusModel} does;
 * what the reviewers gave elsewhere stays in their sums as it was. The next full fit moves the
 * whole by less than 0.02 on the scale of 1 to 5, a single criterion rarely by more.
 */
public final class LocalConsensus {
  private static final int ROUNDS = 30;

  private final Map<Long, Map<String, Integer>> reviews;
  private final Map<Long, ReviewerBias> elsewhere;
  private final double usual;
  private final Map<String, Double> scores = new LinkedHashMap<>();
  private Map<Long, ReviewerBias> reviewers;

  private LocalConsensus(
      Map<Long, Map<String, Integer>> reviews,
      Map<Long, ReviewerBias> elsewhere,
      double usual,
      Collection<String> criteria) {
    this.reviews = new TreeMap<>(reviews);
    this.elsewhere = elsewhere;
    this.usual = usual;
    reviewers = elsewhere;
    criteria.stream().filter(this::isScored).forEach(criterion -> scores.put(criterion, 0.0));
  }

  /**
   * Fits one solution.
   *
   * @param reviews the scores of every review by criterion id, by reviewer; at least one
   * @param elsewhere what the reviewers' other reviews tell of them; unknown for whom it leaves out
   * @param usual the mean variance in the network, more than 0
   */
  public static LocalConsensus of(
      Rubric rubric,
      Map<Long, Map<String, Integer>> reviews,
      Map<Long, ReviewerBias> elsewhere,
      double usual) {
    List<String> criteria = rubric.criteria().stream().map(RubricCriterion::id).toList();
    LocalConsensus local = new LocalConsensus(reviews, elsewhere, usual, criteria);
    for (int round = 0; round < ROUNDS; round++) {
      local.scores.replaceAll((criterion, before) -> local.consensusOn(criterion));
      local.reviewers = local.reviewersNow();
    }
    return local;
  }

  private boolean isScored(String criterion) {
    return reviews.values().stream().anyMatch(review -> review.containsKey(criterion));
  }

  private double consensusOn(String criterion) {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Long, Map<String, Integer>> review : reviews.entrySet()) {
      Integer grade = review.getValue().get(criterion);
      if (grade != null) {
        ReviewerBias reviewer = reviewer(review.getKey());
        double weight = 1 / reviewer.variance(usual);
        sum += weight * (grade - reviewer.bias());
        weights += weight;
      }
    }
    return sum / weights;
  }

  private Map<Long, ReviewerBias> reviewersNow() {
    Map<Long, ReviewerBias> now = new TreeMap<>();
    reviews.forEach(
        (reviewer, review) -> {
          ReviewerBias known = elsewhere.getOrDefault(reviewer, ReviewerBias.UNKNOWN);
          for (Map.Entry<String, Double> item : scores.entrySet()) {
            Integer grade = review.get(item.getKey());
            known = grade == null ? known : known.with(grade - item.getValue());
          }
          now.put(reviewer, known);
        });
    return now;
  }

  /**
   * Returns the consensus by criterion id, as the model has it: it may leave the scale a little.
   */
  public Map<String, Double> scores() {
    return Map.copyOf(scores);
  }

  /** Returns what a reviewer is like, this solution included. */
  public ReviewerBias reviewer(long reviewer) {
    return reviewers.getOrDefault(reviewer, ReviewerBias.UNKNOWN);
  }

  /** Returns how much of the whole a reviewer's review weighs, 0 to 1. */
  public double weightOf(long reviewer) {
    return 1 / reviewer(reviewer).variance(usual) / precision();
  }

  /** Returns half the width of the interval around each criterion, and around the whole. */
  public double margin() {
    return ConsensusModel.INTERVAL / Math.sqrt(precision());
  }

  private double precision() {
    return reviews.keySet().stream().mapToDouble(one -> 1 / reviewer(one).variance(usual)).sum();
  }
}
