package org.talkoot.reputation;

import java.util.List;

/**
 * The one time a rule can pay for: up to three ids or counts, 0 where fewer are needed.
 *
 * <p>An account is paid once for a rule, a track and an occasion, whatever is repeated.
 */
public record Occasion(long first, long second, long third) {
  /** How many numbers make up an occasion at most. */
  public static final int WIDTH = 3;

  static Occasion of(List<Long> numbers) {
    return new Occasion(at(numbers, 0), at(numbers, 1), at(numbers, 2));
  }

  private static long at(List<Long> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }
}
