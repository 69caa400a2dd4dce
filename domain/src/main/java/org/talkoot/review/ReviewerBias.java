package org.talkoot.review;

/**
 * What a network's reviews tell of one reviewer: how strictly and how evenly they score.
 *
 * <p>Kept as sums, so that a review can be taken out and put in without reading the others.
 *
 * @param grades how many single scores of the reviewer it rests on
 * @param residuals sum of what they gave more than the consensus of each item
 * @param squares sum of the squares of the same
 */
public record ReviewerBias(long grades, double residuals, double squares) {
  /** A reviewer of whom nothing is known yet. */
  public static final ReviewerBias UNKNOWN = new ReviewerBias(0, 0, 0);

  /** So many imagined grades without bias, and of the usual variance, hold everybody back. */
  static final int SHRINKAGE = 10;

  /** Returns how much more than others the reviewer gives; below 0 for a strict one. */
  public double bias() {
    return residuals / (grades + SHRINKAGE);
  }

  /**
   * Returns how widely the reviewer's grades scatter, bias apart.
   *
   * @param usual the mean variance in the network
   */
  public double variance(double usual) {
    double bias = bias();
    double scatter = Math.max(0, squares - 2 * bias * residuals + grades * bias * bias);
    return (scatter + SHRINKAGE * usual) / (grades + SHRINKAGE);
  }

  /** Returns the sums with one more grade, so far above the consensus. */
  public ReviewerBias with(double residual) {
    return new ReviewerBias(grades + 1, residuals + residual, squares + residual * residual);
  }

  /** Returns the sums without one grade that was taken in as so far above the consensus. */
  public ReviewerBias without(double residual) {
    return new ReviewerBias(
        grades - 1, residuals - residual, Math.max(0, squares - residual * residual));
  }
}
