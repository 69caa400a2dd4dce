package org.talkoot.problem.application;

import java.util.Optional;
import java.util.stream.Stream;

/** What a problem waits for. */
public enum Need {
  SOLUTIONS("solutions"),
  REVIEWS("reviews"),
  DECISION("decision"),
  OUTCOME("outcome");

  private final String code;

  Need(String code) {
    this.code = code;
  }

  /** Returns the code. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<Need> of(String code) {
    return Stream.of(values()).filter(need -> need.code.equals(code)).findFirst();
  }
}
