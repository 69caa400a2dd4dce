package org.talkoot.solution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member can say of somebody else's solution. */
public enum VoteValue {
  HELPFUL,
  OBJECTION;

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<VoteValue> of(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
