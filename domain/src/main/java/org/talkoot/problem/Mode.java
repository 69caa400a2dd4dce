package org.talkoot.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Who sees solutions when: everybody at once, or nobody but their authors until the deadline. */
public enum Mode {
  OPEN("open"),
  SEALED("sealed");

  private final String code;

  Mode(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<Mode> of(String code) {
    return Stream.of(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
