package org.talkoot.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of one {@code <row …/>} of a dump, asked for by name and type. */
final class DumpRow {

  private final Map<String, String> attributes;

  DumpRow(Map<String, String> attributes) {
    this.attributes = attributes;
  }

  String text(String name) {
    return present(name);
  }

  String textOr(String name, String otherwise) {
    return attributes.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  long number(String name) {
    return parsed(name, present(name));
  }

  long numberOr(String name, long otherwise) {
    @Nullable String value = attributes.get(name);
    return value == null ? otherwise : parsed(name, value);
  }

  Instant time(String name) {
    return parsedTime(name, present(name));
  }

  Optional<Instant> timeIfAny(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> parsedTime(name, value));
  }

  private String present(String name) {
    @Nullable String value = attributes.get(name);
    if (value == null) {
      throw new UnreadableRow("lacks " + name);
    }
    return value;
  }

  private static long parsed(String name, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UnreadableRow(name + " is not a number");
    }
  }

  /** Dumps write UTC without saying so. */
  private static Instant parsedTime(String name, String value) {
    try {
      return LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new UnreadableRow(name + " is not a time");
    }
  }
}
