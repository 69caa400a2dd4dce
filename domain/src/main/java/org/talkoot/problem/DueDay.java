package org.talkoot.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day by which something was promised; the promise is kept until 24:00 where the network is. */
public record DueDay(LocalDate day) {
  /** The time zone of networks that name none. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  /** Returns the day that the instant falls on. */
  public static DueDay at(Instant instant) {
    return new DueDay(instant.atZone(ZONE).toLocalDate());
  }

  /** Returns the first instant at which the promise is broken. */
  public Instant end() {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Tells whether the promise is kept by something done at the instant. */
  public boolean isKeptAt(Instant instant) {
    return instant.isBefore(end());
  }

  /** Returns the day this many days later. */
  public DueDay plusDays(int days) {
    return new DueDay(day.plusDays(days));
  }
}
