package org.talkoot.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How soon a letter tells of something.
 *
 * <p>No letter is written between 20:00 and 8:00 of the reader's zone: what happens at night waits
 * for the morning.
 */
public enum Rhythm {
  AT_ONCE("atOnce"),
  /** Every morning at 8:00, if there is something. */
  DAILY("daily"),
  /** The Friday letter: Fridays at 8:00, if there is something. */
  WEEKLY("weekly"),
  NEVER("never");

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final DayOfWeek LETTER_DAY = DayOfWeek.FRIDAY;

  private final String code;

  Rhythm(String code) {
    this.code = code;
  }

  /** Returns the name under which it is sent: {@code atOnce}. */
  public String code() {
    return code;
  }

  /** Returns the rhythm of a code; empty for an unknown one. */
  public static Optional<Rhythm> of(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /**
   * Returns when the letter about something is due.
   *
   * @param at when we came to know of it
   * @param zone where the reader lives
   * @return an instant not before {@code at}; empty when there shall be no letter
   */
  public Optional<Instant> dueAfter(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return switch (this) {
      case AT_ONCE -> Optional.of(isDay(local) ? at : nextMorning(local).toInstant());
      case DAILY -> Optional.of(nextMorning(local).toInstant());
      case WEEKLY -> Optional.of(nextLetterDay(local).toInstant());
      case NEVER -> Optional.empty();
    };
  }

  private static boolean isDay(ZonedDateTime local) {
    LocalTime time = local.toLocalTime();
    return !time.isBefore(MORNING) && time.isBefore(EVENING);
  }

  private static ZonedDateTime nextMorning(ZonedDateTime local) {
    ZonedDateTime morning = local.with(MORNING);
    return morning.isAfter(local) ? morning : morning.plusDays(1);
  }

  private static ZonedDateTime nextLetterDay(ZonedDateTime local) {
    ZonedDateTime day = local.with(TemporalAdjusters.nextOrSame(LETTER_DAY)).with(MORNING);
    return day.isAfter(local) ? day : day.plusWeeks(1);
  }
}
