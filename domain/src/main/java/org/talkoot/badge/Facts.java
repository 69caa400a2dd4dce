package org.talkoot.badge;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * What badge sets may ask of an event and one part in it, by name: the event's numbers, {@code
 * part.member}, {@code part.solution} and {@code part.share}, {@code actor}, and when it happened
 * in UTC as {@code at.day}, {@code at.week} and {@code at.month}, counted from 1970.
 */
record Facts(DomainEvent event, Part part) {
  private static final long DAYS_OF_A_WEEK = 7;
  private static final long MONDAY = 3; // 1 January 1970 was a Thursday

  boolean has(String name) {
    return isOwn(name) || event.numbers().containsKey(name);
  }

  private static boolean isOwn(String name) {
    return name.equals("actor") || name.startsWith("at.") || name.startsWith("part.");
  }

  /** Returns the number of that name, 0 when the event does not carry it. */
  long number(String name) {
    return switch (name) {
      case "actor" -> event.actor();
      case "at.day" -> day();
      case "at.week" -> Math.floorDiv(day() + MONDAY, DAYS_OF_A_WEEK);
      case "at.month" -> utc().getLong(ChronoField.PROLEPTIC_MONTH);
      case "part.member" -> part.member();
      case "part.solution" -> part.solution();
      case "part.share" -> part.share();
      default -> event.numbers().getOrDefault(name, 0L);
    };
  }

  private long day() {
    return utc().toLocalDate().toEpochDay();
  }

  private ZonedDateTime utc() {
    return event.at().atZone(ZoneOffset.UTC);
  }
}
