package org.talkoot.review.application;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.Estimate;
import org.talkoot.solution.SolutionId;

/**
 * What the reviews of a solution agree on.
 *
 * @param reviews how many it rests on
 * @param enough false below three reviews: no consensus yet
 * @param overall the weighted whole, null without a review
 * @param criteria in the order of the rubric; empty without a review
 * @param basis how it was found: {@code median} or {@code model}
 */
public record ConsensusView(
    SolutionId solution,
    int reviews,
    boolean enough,
    @Nullable Estimate overall,
    List<OfCriterion> criteria,
    String basis) {
  /** The surest good one first: by the lower end of the whole; what has no review comes last. */
  public static final Comparator<ConsensusView> BY_LOWER_END =
      Comparator.comparingDouble(ConsensusView::lowerEnd).reversed();

  /** Returns what the reviews agree on about a criterion of the rubric, null without a review. */
  public @Nullable OfCriterion of(String criterion) {
    return criteria.stream()
        .filter(one -> one.criterion().equals(criterion))
        .findFirst()
        .orElse(null);
  }

  private double lowerEnd() {
    return overall == null ? 0 : overall.low();
  }

  /** What the reviews agree on about one criterion, with its words in the reader's language. */
  public record OfCriterion(String criterion, String text, double score, double low, double high) {}
}
