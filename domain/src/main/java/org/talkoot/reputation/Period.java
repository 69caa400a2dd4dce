package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** How long a cap counts before it starts anew; always in UTC. */
public enum Period {
  /** A day, numbered from 1 January 1970. */
  @JsonProperty("day")
  DAY {
    @Override
    long of(LocalDate date) {
      return date.toEpochDay();
    }
  },
  /** A month, numbered from January 1970. */
  @JsonProperty("month")
  MONTH {
    @Override
    long of(LocalDate date) {
      return date.getLong(ChronoField.PROLEPTIC_MONTH) - 1970 * 12L;
    }
  },
  /** All time, numbered 0: it never starts anew. */
  @JsonProperty("ever")
  EVER {
    @Override
    long of(LocalDate date) {
      return 0;
    }
  };

  abstract long of(LocalDate date);

  /** Returns the number of the period that the time falls in. */
  public long of(Instant at) {
    return of(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
