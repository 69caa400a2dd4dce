package org.talkoot.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Who knows whom in peer review until the decision. */
public enum ReviewPolicy {
  OPEN("open"),
  SINGLE_BLIND("singleBlind"),
  DOUBLE_BLIND("doubleBlind");

  private final String code;

  ReviewPolicy(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<ReviewPolicy> of(String code) {
    return Stream.of(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
