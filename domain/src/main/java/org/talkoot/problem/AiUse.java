package org.talkoot.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** What a requester allows solutions to take from machines. */
public enum AiUse {
  WITH_DISCLOSURE("withDisclosure"),
  NOT_ALLOWED("notAllowed");

  private final String code;

  AiUse(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<AiUse> of(String code) {
    return Stream.of(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
