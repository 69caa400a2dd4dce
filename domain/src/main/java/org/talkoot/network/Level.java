package org.talkoot.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far somebody has come in a network by what others found good; from the first to the last. */
public enum Level {
  NEWCOMER,
  MEMBER,
  TRUSTED,
  MENTOR,
  ELDER;

  /** Returns the word used in data, addresses and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<Level> of(String code) {
    return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
  }

  /** Returns the next one, empty after the last. */
  public Optional<Level> next() {
    return Stream.of(values()).filter(level -> level.ordinal() == ordinal() + 1).findFirst();
  }

  /** Tells whether this is the other one or beyond it. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) >= 0;
  }
}
