package org.talkoot.reputation;

import java.time.Duration;
import java.time.Instant;

/**
 * Standing that fades: points lose half of their weight every 90 days.
 *
 * <p>Forward decay (Cormode, Shkapenyuk, Srivastava, Xu 2009): points are multiplied by their
 * growth since a fixed day and added up once; at reading the sum is divided by the growth until
 * then. So nothing has to be swept.
 */
public final class Season {
  /** The day from which growth is counted. */
  public static final Instant LANDMARK = Instant.parse("2026-01-01T00:00:00Z");

  /** After which half of the weight is left. */
  public static final Duration HALF_LIFE = Duration.ofDays(90);

  private Season() {}

  /** Returns what points add to the kept sum. */
  public static double weighted(long points, Instant earned) {
    return points * growth(earned);
  }

  /** Returns what the kept sum is worth at a time. */
  public static double worth(double sum, Instant now) {
    return sum / growth(now);
  }

  private static double growth(Instant at) {
    Duration since = Duration.between(LANDMARK, at);
    return Math.pow(2, (double) since.toSeconds() / HALF_LIFE.toSeconds());
  }
}
