package org.talkoot.assignment;

import java.util.List;
import org.talkoot.review.Basis;
import org.talkoot.review.Consensus;
import org.talkoot.review.ConsensusModel;
import org.talkoot.review.Estimate;
import org.talkoot.review.Rubric;
import org.talkoot.review.Verdict;
import org.talkoot.review.WeighedReview;

/**
 * Whether the reviews of a solution leave it so open how good it is that one more is worth its
 * trouble: the interval around the whole is wide, or the verdicts are split.
 *
 * <p>Where the model speaks, the interval is the model's: wide when the reviewers are known to
 * scatter, narrow when one is known to be strict and was only that. It supposes that they err as
 * they do elsewhere; where they lie farther apart than that, the interval is as much wider (the
 * scale factor of the Particle Data Group: the root of χ² over its degrees of freedom). Where the
 * median speaks, it runs from the lowest to the highest review.
 *
 * @param reviews with what is known of their reviewers
 * @param verdicts each review's verdict
 */
public record Disagreement(Rubric rubric, List<WeighedReview> reviews, List<Verdict> verdicts) {
  /** From this width on, of the four points between 1 and 5, an interval is wide. */
  public static final double WIDE = 2;

  private static final int ENOUGH = 2;
  private static final double ROUNDING = 1e-9;

  /** Copies the lists so that nothing changes. */
  public Disagreement {
    reviews = List.copyOf(reviews);
    verdicts = List.copyOf(verdicts);
  }

  /** Tells whether they disagree. */
  public boolean isThere() {
    return reviews.size() >= ENOUGH && (width() >= WIDE - ROUNDING || isSplit());
  }

  /** Returns how wide the interval around the whole is, in points of the scale. */
  double width() {
    Consensus consensus = Consensus.weighed(rubric, reviews);
    Estimate whole = consensus.overall();
    return consensus.basis() == Basis.MEDIAN ? whole.high() - whole.low() : widthByModel();
  }

  private double widthByModel() {
    double precision = reviews.stream().mapToDouble(WeighedReview::precision).sum();
    double whole =
        reviews.stream().mapToDouble(one -> one.precision() * fair(one)).sum() / precision;
    double scatter =
        reviews.stream().mapToDouble(one -> one.precision() * square(fair(one) - whole)).sum();
    double beyond = Math.sqrt(scatter / (reviews.size() - 1));
    return 2 * ConsensusModel.INTERVAL / Math.sqrt(precision) * Math.max(1, beyond);
  }

  /** What a review gave over all, without what its reviewer always gives more or less. */
  private double fair(WeighedReview review) {
    return Consensus.overall(rubric, review.scores()) - review.reviewer().bias();
  }

  private static double square(double value) {
    return value * value;
  }

  private boolean isSplit() {
    long approving = verdicts.stream().filter(Verdict.APPROVE::equals).count();
    long rejecting = verdicts.stream().filter(Verdict.REJECT::equals).count();
    return Math.min(approving, rejecting) * 3 >= verdicts.size();
  }
}
