package org.talkoot.it.load;

import com.github.f4b6a3.tsid.Tsid;
import java.time.Instant;

/**
 * Gives out ids that look like the portal's own: ordered by time, and the same for each telling.
 */
final class Numbering {
  private static final int BITS_BELOW_TIME = 22;

  private long given;

  long next(Instant at) {
    long place = given++ % (1L << BITS_BELOW_TIME);
    return (at.toEpochMilli() - Tsid.TSID_EPOCH) << BITS_BELOW_TIME | place;
  }
}
