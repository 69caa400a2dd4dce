package org.talkoot.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands. */
public enum CaseState {
  OPEN,
  /** A manager found nothing wrong. */
  DISMISSED,
  /** A manager found that it was not fair. */
  UPHELD;

  /** Returns the code that rows and answers use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<CaseState> parse(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }

  /** Tells whether a manager may rule so. */
  public boolean isRuling() {
    return this != OPEN;
  }
}
