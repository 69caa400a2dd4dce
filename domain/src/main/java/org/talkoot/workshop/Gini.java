package org.talkoot.workshop;

/** The Gini coefficient of points: how unevenly they are spread (C. Gini, 1912). */
final class Gini {
  private Gini() {}

  /**
   * Returns it in thousandths; what is below 0 counts as 0.
   *
   * @param sorted the least first
   */
  static int of(long[] sorted) {
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      long points = Math.max(0, sorted[i]);
      weighted += (i + 1.0) * points;
      sum += points;
    }
    int n = sorted.length;
    return sum == 0 ? 0 : (int) Math.round(1000 * (2 * weighted / (n * sum) - (n + 1.0) / n));
  }
}
