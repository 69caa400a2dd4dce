package org.talkoot.level;

/**
 * Where somebody stands among those with points.
 *
 * @param rank from 1; equal points share a rank
 * @param of how many are ranked, at least the rank
 */
public record Rank(long rank, long of) {
  private static final long PERCENT = 100;

  /** Returns the least whole percentage of the ranked that contains the rank, 1 to 100. */
  public int topPercent() {
    return (int) Math.max(1, (PERCENT * rank + of - 1) / of);
  }
}
