package org.talkoot.solution;

import java.time.Duration;

/**
 * How many votes from one giver to one receiver pay.
 *
 * <p>At most five standing ones within thirty days, decided when a vote is cast. A sixth counts as
 * a vote but pays nothing; a place that becomes free serves later votes only.
 */
public final class VoteCap {
  /** How long a paid vote takes a place. */
  public static final Duration WINDOW = Duration.ofDays(30);

  private static final int PLACES = 5;

  private VoteCap() {}

  /** Tells whether one more vote pays when so many paid ones stand. */
  public static boolean leavesPlace(int standingPaid) {
    return standingPaid < PLACES;
  }
}
