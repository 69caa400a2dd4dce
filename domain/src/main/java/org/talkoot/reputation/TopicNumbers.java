package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Gives topics small numbers from 1, in the order in which they come up in batches, as {@link
 * AccountNumbers} does for accounts.
 */
final class TopicNumbers {
  /** How many topics there can be, so that a number fits beside account and track. */
  static final int MOST = (1 << 22) - 1;

  private final LongMap numbers = new LongMap();
  private long[] ids = new long[64];
  private int size;

  /** Returns the number of a topic, a new one if it has none yet. */
  int of(long topic) {
    long key = topic ^ Long.MIN_VALUE; // so that it is never 0
    int known = (int) numbers.get(key);
    return known != 0 ? known : add(topic, key);
  }

  private synchronized int add(long topic, long key) {
    if (size == MOST) {
      throw new IllegalStateException("more than " + MOST + " topics");
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = topic;
    numbers.put(key, size);
    return size;
  }

  synchronized long id(int number) {
    return ids[number - 1];
  }
}
