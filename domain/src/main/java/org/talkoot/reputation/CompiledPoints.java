package org.talkoot.reputation;

/** How much a rule pays, with names replaced by places. */
sealed interface CompiledPoints {
  /** Returns what each receiver gets; for shares, the whole that is split. */
  long raw(EventBatch events, int event);

  /** Whether the parts split it by their shares. */
  default boolean isShared() {
    return false;
  }

  /** The same every time. */
  record Always(long points) implements CompiledPoints {
    @Override
    public long raw(EventBatch events, int event) {
      return points;
    }
  }

  /** What the table says; tables are short, so they are walked. */
  record Table(int by, long[] numbers, long[] points) implements CompiledPoints {
    @Override
    public long raw(EventBatch events, int event) {
      long number = events.number(event, by);
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] == number) {
          return points[i];
        }
      }
      return 0;
    }
  }

  /** A number of the event, multiplied. */
  record Amount(int amount, long times) implements CompiledPoints {
    @Override
    public long raw(EventBatch events, int event) {
      return times * events.number(event, amount);
    }
  }

  /** A number of the event times a fraction, split by shares. */
  record Shared(int of, long times, long over) implements CompiledPoints {
    @Override
    public long raw(EventBatch events, int event) {
      return events.number(event, of) * times / over;
    }

    @Override
    public boolean isShared() {
      return true;
    }
  }
}
