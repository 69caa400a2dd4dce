package org.talkoot.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a report. */
public enum FlagState {
  OPEN,
  /** A manager hid what was reported. */
  HIDDEN,
  /** A manager found that it can stay. */
  KEPT;

  /** Returns the code that rows and answers use: {@code open}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<FlagState> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
