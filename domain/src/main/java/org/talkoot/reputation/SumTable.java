package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Sums under keys of three numbers, in one array with open addressing; the first number of a key is
 * never 0, which marks a free place.
 */
final class SumTable {
  private static final int WIDTH = 4;

  private long[] cells;
  private int mask;
  private int size;

  SumTable() {
    this(1 << 10);
  }

  private SumTable(int places) {
    cells = new long[places * WIDTH];
    mask = places - 1;
  }

  static long hash(long first, long second, long third) {
    return Mix.of(first, second, third);
  }

  /** Reads where the key would be, so that it is near when it is asked for soon. */
  long touch(long hash) {
    return cells[((int) hash & mask) * WIDTH];
  }

  long get(long hash, long first, long second, long third) {
    int cell = find(hash, first, second, third);
    return cells[cell] == 0 ? 0 : cells[cell + 3];
  }

  void add(long hash, long first, long second, long third, long amount) {
    int cell = find(hash, first, second, third);
    if (cells[cell] == 0) {
      cells[cell] = first;
      cells[cell + 1] = second;
      cells[cell + 2] = third;
      cells[cell + 3] = amount;
      if (++size * 2 > mask) {
        grow();
      }
    } else {
      cells[cell + 3] += amount;
    }
  }

  private int find(long hash, long first, long second, long third) {
    int place = (int) hash & mask;
    while (true) {
      int cell = place * WIDTH;
      long found = cells[cell];
      if (found == 0 || (found == first && cells[cell + 1] == second && cells[cell + 2] == third)) {
        return cell;
      }
      place = (place + 1) & mask;
    }
  }

  private void grow() {
    SumTable larger = new SumTable((mask + 1) * 2);
    each(
        (first, second, third, sum) ->
            larger.add(hash(first, second, third), first, second, third, sum));
    cells = larger.cells;
    mask = larger.mask;
  }

  void each(Taker taker) {
    for (int cell = 0; cell < cells.length; cell += WIDTH) {
      if (cells[cell] != 0) {
        taker.take(cells[cell], cells[cell + 1], cells[cell + 2], cells[cell + 3]);
      }
    }
  }

  long[] cells() {
    return cells;
  }

  void restore(long[] saved) {
    cells = Arrays.copyOf(saved, saved.length);
    mask = cells.length / WIDTH - 1;
    size = 0;
    each((first, second, third, sum) -> size++);
  }

  /** Takes a key and its sum. */
  interface Taker {
    void take(long first, long second, long third, long sum);
  }
}
