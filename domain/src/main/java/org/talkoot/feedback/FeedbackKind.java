package org.talkoot.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What feedback is about. */
public enum FeedbackKind {
  /** Something keeps somebody out. */
  ACCESSIBILITY,
  /** Something that stands on a page, said by somebody without an account. */
  CONTENT,
  OTHER;

  /** Returns the code that rows and answers use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<FeedbackKind> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
