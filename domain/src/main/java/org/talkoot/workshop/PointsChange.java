package org.talkoot.workshop;

/**
 * Points as they were and as they would be.
 *
 * @param before by the rules that were in force
 * @param after by the draft
 */
public record PointsChange(long before, long after) {
  /** Nothing before and nothing after. */
  public static final PointsChange NONE = new PointsChange(0, 0);

  /** Returns how many more there would be. */
  public long difference() {
    return after - before;
  }

  /** Returns both with the other's added. */
  public PointsChange plus(PointsChange other) {
    return new PointsChange(before + other.before, after + other.after);
  }
}
