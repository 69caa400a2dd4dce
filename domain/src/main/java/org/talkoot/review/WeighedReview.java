package org.talkoot.review;

import java.util.List;
import java.util.Map;

/**
 * A review with what is known of its reviewer.
 *
 * @param scores by criterion id
 * @param reviewer what the network's reviews tell of the reviewer, this one included
 * @param usual the mean variance in the network, more than 0
 */
public record WeighedReview(Map<String, Integer> scores, ReviewerBias reviewer, double usual) {
  /** Tells whether the reviewer has reviewed anything else. */
  public boolean isKnown() {
    return reviewer.grades() > scores.size();
  }

  /** Returns how much the review weighs: the inverse of its reviewer's variance. */
  public double precision() {
    return 1 / reviewer.variance(usual);
  }

  /** Returns the consensus on one criterion, as the model has it: it may leave the scale. */
  static double consensus(List<WeighedReview> reviews, String criterion) {
    double sum = 0;
    double weights = 0;
    for (WeighedReview review : reviews) {
      Integer grade = review.scores().get(criterion);
      if (grade != null) {
        sum += review.precision() * (grade - review.reviewer().bias());
        weights += review.precision();
      }
    }
    return sum / weights;
  }
}
