package org.talkoot.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how often a child died lately: some deaths are accidents, many are a fault. */
final class Watch {
  static final int ALLOWED = 5;
  static final Duration LATELY = Duration.ofMinutes(10);

  private final Clock clock;
  private final Deque<Instant> deaths = new ArrayDeque<>();

  Watch(Clock clock) {
    this.clock = clock;
  }

  /** Takes note of a death, and says whether starting again is worth a try. */
  boolean mayRestart() {
    Instant now = clock.instant();
    deaths.addLast(now);
    deaths.removeIf(death -> death.isBefore(now.minus(LATELY)));
    return deaths.size() <= ALLOWED;
  }
}
