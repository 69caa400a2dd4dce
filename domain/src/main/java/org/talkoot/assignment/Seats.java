package org.talkoot.assignment;

/**
 * The seats of one solution that wait for reviewers.
 *
 * @param solution id of the solution
 * @param wanted how many more reviewers it needs, 0 or more
 */
public record Seats(long solution, int wanted) {
  /** Refuses a negative number of seats. */
  public Seats {
    if (wanted < 0) {
      throw new IllegalArgumentException("No solution wants " + wanted + " reviewers");
    }
  }
}
