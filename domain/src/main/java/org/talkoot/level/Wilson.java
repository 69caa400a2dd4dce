package org.talkoot.level;

/**
 * The lower end of the interval for a share that was seen a few times only.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209–212; used for ratings as E. Miller
 * described it (How not to sort by average rating, 2009).
 */
public final class Wilson {
  /** How many standard deviations the bound keeps off: 2, about 97.7 % on one side. */
  public static final double Z = 2;

  private Wilson() {}

  /**
   * Returns the lower bound of the share of good ones.
   *
   * @param good how many were good, at least 0
   * @param bad how many were bad, at least 0
   * @return 0 to 1; 0 when nothing was seen
   */
  public static double lowerBound(long good, long bad) {
    if (good < 0 || bad < 0) {
      throw new IllegalArgumentException("counts are not negative: " + good + ", " + bad);
    }
    double n = (double) good + bad;
    if (good == 0) {
      return 0;
    }
    double share = good / n;
    double square = Z * Z;
    double margin = Z * Math.sqrt((share * (1 - share) + square / (4 * n)) / n);
    return (share + square / (2 * n) - margin) / (1 + square / n);
  }
}
