package org.talkoot.shared.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the application: the system's, unless a thread tells history.
 *
 * <p>Times are whole microseconds, as the database keeps them: what is read equals what was
 * written. Sample data and imports act at instants of the past; what they record meanwhile is
 * silent.
 */
public final class TalkootClock extends Clock {
  private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

  private final Clock system = Clock.systemUTC();

  /** Runs the action as if it happened at the instant; may be nested. */
  public static void at(Instant instant, Runnable action) {
    Instant outer = TOLD.get();
    TOLD.set(instant);
    try {
      action.run();
    } finally {
      if (outer == null) {
        TOLD.remove();
      } else {
        TOLD.set(outer);
      }
    }
  }

  /** Tells whether this thread tells history just now. */
  public static boolean isTellingHistory() {
    return TOLD.get() != null;
  }

  @Override
  public Instant instant() {
    Instant told = TOLD.get();
    return (told == null ? system.instant() : told).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
