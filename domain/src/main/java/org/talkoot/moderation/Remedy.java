package org.talkoot.moderation;

import java.util.Arrays;

/** What an upheld ruling undoes. */
public enum Remedy {
  /** Votes are void: each receiver gets reversal lines V-9. */
  VOTES("votes"),
  /** Contributions are removed for abuse: reversal lines X-1, and a hundred less. */
  CONTRIBUTIONS("contributions");

  private final String code;

  Remedy(String code) {
    this.code = code;
  }

  /** Returns the code that rows and answers use. */
  public String code() {
    return code;
  }

  /** Returns the remedy of a code that {@link #code} gave. */
  public static Remedy of(String code) {
    return Arrays.stream(values())
        .filter(one -> one.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
