package org.talkoot.level;

import org.talkoot.network.Threshold;

/**
 * What others found in a track.
 *
 * @param good contributions with more good marks than bad ones
 * @param bad contributions with at least as many bad marks
 * @param days different UTC days with a good mark
 * @param givers different people who gave one, at least
 */
public record TrackEvidence(long good, long bad, long days, long givers) {
  private static final double PERCENT = 100;

  /** Nothing yet. */
  public static final TrackEvidence NONE = new TrackEvidence(0, 0, 0, 0);

  /** Returns the lower bound of good against bad, in percent, 0 to 100, rounded down. */
  public int bound() {
    return (int) Math.floor(PERCENT * Wilson.lowerBound(good, bad));
  }

  /** Tells whether all four needs are met. */
  public boolean meets(Threshold needs) {
    return bound() >= needs.bound()
        && good >= needs.volume()
        && days >= needs.days()
        && givers >= needs.givers();
  }

  /** Returns how far the needs are met on the whole, 0 to 1: each counts a quarter. */
  public double nearness(Threshold needs) {
    return (part(bound(), needs.bound())
            + part(good, needs.volume())
            + part(days, needs.days())
            + part(givers, needs.givers()))
        / 4;
  }

  private static double part(long have, long need) {
    return Math.min(1, (double) have / need);
  }
}
