package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums under keys of three numbers; the first is never 0. Most keys have no third number (it is 0)
 * and a small second one: those stand in cells of half the size.
 */
final class SumTable {
  private final NarrowSums narrow = new NarrowSums();
  private final WideSums wide = new WideSums();

  static long hash(long first, long second, long third) {
    return Mix.of(first, second, third);
  }

  private static boolean isNarrow(long second, long third) {
    return third == 0 && second == (int) second;
  }

  /** Reads where the key would be, so that it is near when it is asked for soon. */
  long touch(long hash, long second, long third) {
    return isNarrow(second, third) ? narrow.touch(hash) : wide.touch(hash);
  }

  long get(long hash, long first, long second, long third) {
    return isNarrow(second, third)
        ? narrow.get(hash, first, second)
        : wide.get(hash, first, second, third);
  }

  void add(long hash, long first, long second, long third, long amount) {
    if (isNarrow(second, third)) {
      narrow.add(hash, first, second, amount);
    } else {
      wide.add(hash, first, second, third, amount);
    }
  }

  int size() {
    return narrow.size() + wide.size();
  }

  /** Returns all keys, each with its sum as the fourth number. */
  List<long[]> cells() {
    List<long[]> all = new ArrayList<>(size());
    each((first, second, third, sum) -> all.add(new long[] {first, second, third, sum}));
    return all;
  }

  void each(Taker taker) {
    narrow.each(taker);
    wide.each(taker);
  }

  /** Takes a key and its sum. */
  interface Taker {
    void take(long first, long second, long third, long sum);
  }
}
