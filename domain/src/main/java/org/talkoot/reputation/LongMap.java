package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers by numbers, in one array with open addressing; the key 0 does not occur. */
final class LongMap {
  private static final int SMALLEST = 10;

  private long[] cells = new long[2 << SMALLEST];
  private int shift = Long.SIZE - SMALLEST;
  private int size;

  /** Returns the number kept for a key, 0 if there is none. */
  long get(long key) {
    return cells[find(key) + 1];
  }

  /** Reads where the key would be, so that it is near when it is asked for soon. */
  long touch(long key) {
    return cells[(int) (Mix.of(key) >>> shift) * 2];
  }

  /** Adds an amount to the number kept for a key. */
  void add(long key, long amount) {
    int cell = find(key);
    cells[cell + 1] += amount;
    hold(cell, key);
  }

  void put(long key, long value) {
    int cell = find(key);
    cells[cell + 1] = value;
    hold(cell, key);
  }

  private void hold(int cell, long key) {
    if (cells[cell] == 0) {
      cells[cell] = key;
      if (++size > cells.length / 4) {
        grow();
      }
    }
  }

  private int find(long key) {
    int cell = (int) (Mix.of(key) >>> shift) * 2;
    while (cells[cell] != 0 && cells[cell] != key) {
      cell = (cell + 2) & (cells.length - 1);
    }
    return cell;
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    shift--;
    for (int cell = 0; cell < old.length; cell += 2) {
      if (old[cell] != 0) {
        int place = find(old[cell]);
        cells[place] = old[cell];
        cells[place + 1] = old[cell + 1];
      }
    }
  }

  int size() {
    return size;
  }

  void each(Taker taker) {
    for (int cell = 0; cell < cells.length; cell += 2) {
      if (cells[cell] != 0) {
        taker.take(cells[cell], cells[cell + 1]);
      }
    }
  }

  /** Takes a key and its number. */
  interface Taker {
    void take(long key, long value);
  }

  /** Returns all keys, each with its number. */
  List<long[]> cells() {
    List<long[]> all = new ArrayList<>(size);
    each((key, value) -> all.add(new long[] {key, value}));
    return all;
  }

  /** Returns all values, ascending. */
  long[] sortedValues() {
    long[] values = new long[size];
    int found = 0;
    for (int cell = 0; cell < cells.length; cell += 2) {
      if (cells[cell] != 0) {
        values[found++] = cells[cell + 1];
      }
    }
    Arrays.sort(values);
    return values;
  }
}
