package org.talkoot.portal.application;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the event log: the transactions that a reader had seen when they read.
 *
 * @param text a snapshot as PostgreSQL writes it, {@code xmin:xmax:running,…}
 */
public record LivePosition(String text) implements Serializable {
  private static final int LONGEST = 4_000;
  private static final Pattern SNAPSHOT =
      Pattern.compile("[1-9]\\d{0,17}:[1-9]\\d{0,17}:(?:\\d{1,18}(?:,\\d{1,18})*)?");

  /** Reads what a browser sends back; empty for anything else. */
  public static Optional<LivePosition> parse(String text) {
    return text.length() <= LONGEST && SNAPSHOT.matcher(text).matches()
        ? Optional.of(new LivePosition(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
