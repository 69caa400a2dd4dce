package org.talkoot.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody can write that others can report. */
public enum Thing {
  PROBLEM,
  SOLUTION,
  COMMENT,
  REVIEW,
  REFINEMENT,
  THANKS,
  PROFILE;

  /** Returns the code that rows, answers and addresses use: {@code solution}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<Thing> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
