package org.talkoot.shared.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The place of a row in a sorted list: its sort key as text and its id, which breaks ties.
 *
 * <p>Callers see it as an opaque text and hand it back unchanged.
 */
public record Cursor(String key, long id) {
  private static final char SEPARATOR = '|';
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /** Reads a cursor that {@link #toString} wrote; empty when the text is none. */
  public static Optional<Cursor> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int cut = plain.lastIndexOf(SEPARATOR);
      return cut < 0
          ? Optional.empty()
          : Optional.of(
              new Cursor(plain.substring(0, cut), Long.parseLong(plain.substring(cut + 1))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Returns the key as an instant that a database can hold, empty when it is none. */
  public Optional<Instant> instant() {
    try {
      Instant read = Instant.parse(key);
      return read.isBefore(LATEST) && read.isAfter(EARLIEST) ? Optional.of(read) : Optional.empty();
    } catch (DateTimeParseException notAnInstant) {
      return Optional.empty();
    }
  }

  /** Returns the key as a whole number, empty when it is none. */
  public OptionalLong number() {
    try {
      return OptionalLong.of(Long.parseLong(key));
    } catch (NumberFormatException notANumber) {
      return OptionalLong.empty();
    }
  }

  @Override
  public String toString() {
    byte[] plain = (key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
