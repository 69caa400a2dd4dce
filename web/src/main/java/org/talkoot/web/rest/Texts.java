package org.talkoot.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads values that come as text. */
final class Texts {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private Texts() {}

  /** Reads an RFC 3339 instant of a year with four digits. */
  static Optional<Instant> instant(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      return isOrdinary(time.getYear()) ? Optional.of(time.toInstant()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads an ISO date of a year with four digits. */
  static Optional<LocalDate> date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      return isOrdinary(date.getYear()) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Tells whether the database can keep the text: no U+0000, no half of a surrogate pair. */
  static boolean canBeKept(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || isSurrogate(c));
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isOrdinary(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
