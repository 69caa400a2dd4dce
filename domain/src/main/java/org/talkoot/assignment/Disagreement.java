package org.talkoot.assignment;

import java.util.List;
import org.talkoot.review.Verdict;

/**
 * Whether the reviews of a solution are so far apart that one more is worth its trouble.
 *
 * @param overall each review's scores as one number of 1 to 5
 * @param verdicts each review's verdict
 */
public record Disagreement(List<Double> overall, List<Verdict> verdicts) {
  /** From so far apart on the scale of 1 to 5 reviews disagree. */
  public static final double WIDE = 2;

  private static final int ENOUGH = 2;

  /** Copies the lists so that nothing changes. */
  public Disagreement {
    overall = List.copyOf(overall);
    verdicts = List.copyOf(verdicts);
  }

  /** Tells whether they disagree: far apart, or one would approve and another reject. */
  public boolean isThere() {
    return overall.size() >= ENOUGH && (isWide() || isSplit());
  }

  private boolean isWide() {
    double low = overall.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = overall.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return high - low >= WIDE;
  }

  private boolean isSplit() {
    long approving = verdicts.stream().filter(Verdict.APPROVE::equals).count();
    long rejecting = verdicts.stream().filter(Verdict.REJECT::equals).count();
    return Math.min(approving, rejecting) * 3 >= verdicts.size();
  }
}
