package org.talkoot.reputation;

/** How much is still to come, if it was told, so that tables grow once and not again and again. */
final class Foresight {
  private long expected;
  private long seen;

  /** Tells how many events there will be. */
  void expect(long events) {
    expected = events;
  }

  void take(int events) {
    seen += events;
  }

  /** Returns how many there will be of what there are so many now, if it goes on as it began. */
  long of(long soFar) {
    return seen == 0 || expected <= seen
        ? soFar
        : Math.min((long) ((double) soFar / seen * expected), Math.max(soFar, 2 * expected));
  }
}
