package org.talkoot.review;

/**
 * Where reviewers stand on the scale of 1 to 5.
 *
 * @param score what they agree on
 * @param low the lowest review, or the lower end of the interval
 * @param high the highest review, or the upper end of the interval
 */
public record Estimate(double score, double low, double high) {
  private static final double LOWEST = 1;
  private static final double HIGHEST = 5;

  /** Returns the estimate with an interval of so much to each side, kept on the scale. */
  static Estimate around(double score, double margin) {
    return new Estimate(onScale(score), onScale(score - margin), onScale(score + margin));
  }

  private static double onScale(double value) {
    return Math.min(HIGHEST, Math.max(LOWEST, value));
  }
}
