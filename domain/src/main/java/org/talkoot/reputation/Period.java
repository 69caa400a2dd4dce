package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** How long a cap counts before it starts anew; always in UTC. */
public enum Period {
  /** A day, numbered from 1 January 1970. */
  @JsonProperty("day")
  DAY {
    @Override
    long ofDay(long epochDay) {
      return epochDay;
    }
  },
  /** A month, numbered from January 1970. */
  @JsonProperty("month")
  MONTH {
    @Override
    long ofDay(long epochDay) {
      return LocalDate.ofEpochDay(epochDay).getLong(ChronoField.PROLEPTIC_MONTH) - 1970 * 12L;
    }
  },
  /** All time, numbered 0: it never starts anew. */
  @JsonProperty("ever")
  EVER {
    @Override
    long ofDay(long epochDay) {
      return 0;
    }
  };

  private static final long SECONDS_OF_A_DAY = 24 * 60 * 60;
  private static final long NANOS_OF_A_DAY = SECONDS_OF_A_DAY * 1_000_000_000;

  abstract long ofDay(long epochDay);

  /** Returns the number of the period that the time falls in. */
  public long of(Instant at) {
    return ofDay(Math.floorDiv(at.getEpochSecond(), SECONDS_OF_A_DAY));
  }

  /** Returns the number of the period that a time in nanoseconds since 1970 falls in. */
  long ofNanos(long nanos) {
    return ofDay(Math.floorDiv(nanos, NANOS_OF_A_DAY));
  }
}
