package org.talkoot.member;

import java.util.Arrays;
import java.util.Optional;

/** What an access token lets its holder do, never more than the member may. */
public enum Scope {
  READ,
  WRITE,
  REVIEW,
  MANAGE;

  /** Reads a scope as it stands in requests. */
  public static Optional<Scope> parse(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text().equals(text)).findFirst();
  }

  public String text() {
    return switch (this) {
      case READ -> "read";
      case WRITE -> "write";
      case REVIEW -> "review";
      case MANAGE -> "manage";
    };
  }
}
