package org.talkoot.reputation;

import java.util.Arrays;

/** Claims of a few events, in rows of numbers: made in one pass, settled in the next. */
final class ClaimRows {
  static final int WIDTH = 10;
  static final int WORD = 0;
  static final int FIRST = 1;
  static final int RAW = 4;
  static final int HASH = 5;
  static final int USE = 6;
  static final int PERIOD = 7;
  static final int ABOUT = 8;
  static final int USE_HASH = 9;

  private int size;
  private long[] rows = new long[256 * WIDTH];
  private CompiledRule[] rules = new CompiledRule[256];
  private int[] events = new int[256];

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Adds an empty claim and returns where its row begins. */
  int add(CompiledRule rule, int event) {
    if (size == events.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
      rules = Arrays.copyOf(rules, size * 2);
      events = Arrays.copyOf(events, size * 2);
    }
    rules[size] = rule;
    events[size] = event;
    return size++ * WIDTH;
  }

  /** Takes the last claim away if an earlier one from the given one on has its key; adds it up. */
  void mergeLast(int from) {
    int last = (size - 1) * WIDTH;
    for (int claim = from; claim < size - 1; claim++) {
      int row = claim * WIDTH;
      if (Arrays.equals(rows, row, row + RAW, rows, last, last + RAW)) {
        rows[row + RAW] += rows[last + RAW];
        size--;
        return;
      }
    }
  }

  long[] rows() {
    return rows;
  }

  CompiledRule rule(int claim) {
    return rules[claim];
  }

  int event(int claim) {
    return events[claim];
  }
}
