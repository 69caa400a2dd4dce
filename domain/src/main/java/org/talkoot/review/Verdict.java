package org.talkoot.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer would do with the solution. */
public enum Verdict {
  APPROVE,
  CHANGES,
  REJECT;

  /** Returns the verdict of this code, for instance {@code approve}. */
  public static Optional<Verdict> parse(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }

  /** Returns the code that answers and messages use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
