package org.talkoot.shared;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** Makes ids and writes them: time-ordered 64-bit numbers, shown as 13 lower-case characters. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BITS_BELOW_TIME = 22;

  private Ids() {}

  /** Returns a new id, greater than those this process made before. */
  public static long next() {
    return TsidCreator.getTsid1024().toLong();
  }

  /** Returns a new positive id that tells nothing at all, nor when it was made. */
  public static long random() {
    long drawn = RANDOM.nextLong() >>> 1;
    return drawn == 0 ? 1 : drawn;
  }

  /**
   * Returns a new id that tells the UTC day of the instant and nothing finer, nor any order in it.
   */
  public static long ofDay(Instant at) {
    long day = at.truncatedTo(ChronoUnit.DAYS).toEpochMilli() - Tsid.TSID_EPOCH;
    long moment = day + RANDOM.nextLong(Duration.ofDays(1).toMillis());
    return moment << BITS_BELOW_TIME | RANDOM.nextLong(1L << BITS_BELOW_TIME);
  }

  /** Returns the short text of an id (Crockford's base 32, lower case). */
  public static String text(long id) {
    return Tsid.from(id).toLowerCase();
  }

  /** Returns the number behind a short text, empty when the text is no id. */
  public static OptionalLong parse(String text) {
    return Tsid.isValid(text) ? OptionalLong.of(Tsid.from(text).toLong()) : OptionalLong.empty();
  }
}
