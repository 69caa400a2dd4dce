package org.talkoot.assignment;

/**
 * A reviewer who may take, or has taken, a seat of a solution.
 *
 * @param solution id of the solution
 * @param reviewer id of the member
 * @param suitability how well the reviewer fits, 0 or more, on one scale for a whole round
 */
public record Pairing(long solution, long reviewer, double suitability) {
  /** Refuses a suitability that is negative or no number. */
  public Pairing {
    if (!(suitability >= 0 && suitability < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("No suitability: " + suitability);
    }
  }
}
