package org.talkoot.member;

import java.util.Arrays;
import java.util.Optional;

/** A language that members write in. */
public enum Language {
  EN,
  FI,
  SV;

  /** Reads a language tag such as {@code fi}. */
  public static Optional<Language> parse(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** Returns the tag as it stands in answers and pages. */
  public String tag() {
    return switch (this) {
      case EN -> "en";
      case FI -> "fi";
      case SV -> "sv";
    };
  }
}
