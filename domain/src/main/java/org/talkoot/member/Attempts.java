package org.talkoot.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many attempts are let through in a while.
 *
 * <p>The window slides: whoever waits long enough after the earliest of the last attempts may try
 * again, so nobody is ever locked out for good.
 *
 * @param most attempts let through within the window
 */
public record Attempts(int most, Duration window) {
  /**
   * Returns how long the next attempt must wait; empty when it need not.
   *
   * @param earlier instants of the attempts so far, in any order
   */
  public Optional<Duration> waitFor(List<Instant> earlier, Instant now) {
    List<Instant> counting =
        earlier.stream().filter(at -> at.plus(window).isAfter(now)).sorted().toList();
    if (counting.size() < most) {
      return Optional.empty();
    }
    Instant leaving = counting.get(counting.size() - most);
    return Optional.of(Duration.between(now, leaving.plus(window)));
  }

  /** Returns the same limit, so many times as generous. */
  public Attempts times(int factor) {
    return new Attempts(most * factor, window);
  }
}
