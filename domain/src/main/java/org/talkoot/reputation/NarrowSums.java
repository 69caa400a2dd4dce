package org.talkoot.reputation;

/**
 * Sums under keys of two numbers in cells of 16 bytes, with open addressing: the second number and
 * the sum have 32 bits each, the first is never 0, which marks a free place.
 */
final class NarrowSums {
  private static final int WIDTH = 2;
  private static final int SMALLEST = 10;

  private long[] cells = new long[WIDTH << SMALLEST];
  private int shift = Long.SIZE - SMALLEST;
  private int size;

  /** Reads where the key would be, so that it is near when it is asked for soon. */
  long touch(long hash) {
    return cells[place(hash)];
  }

  private int place(long hash) {
    return (int) (hash >>> shift) * WIDTH;
  }

  long get(long hash, long first, long second) {
    return (int) cells[find(hash, first, second) + 1];
  }

  /** Adds an amount; a sum that 32 bits cannot hold is refused. */
  void add(long hash, long first, long second, long amount) {
    int cell = find(hash, first, second);
    int sum = Math.toIntExact((int) cells[cell + 1] + amount);
    boolean isNew = cells[cell] == 0;
    cells[cell] = first;
    cells[cell + 1] = second << Integer.SIZE | sum & 0xffffffffL;
    if (isNew && ++size > cells.length / WIDTH / 8 * 5) {
      grow();
    }
  }

  private int find(long hash, long first, long second) {
    int cell = place(hash);
    while (cells[cell] != 0
        && (cells[cell] != first || cells[cell + 1] >> Integer.SIZE != second)) {
      cell = (cell + WIDTH) & (cells.length - 1);
    }
    return cell;
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    shift--;
    for (int cell = 0; cell < old.length; cell += WIDTH) {
      if (old[cell] != 0) {
        long second = old[cell + 1] >> Integer.SIZE;
        int place = find(SumTable.hash(old[cell], second, 0), old[cell], second);
        cells[place] = old[cell];
        cells[place + 1] = old[cell + 1];
      }
    }
  }

  int size() {
    return size;
  }

  void each(SumTable.Taker taker) {
    for (int cell = 0; cell < cells.length; cell += WIDTH) {
      if (cells[cell] != 0) {
        taker.take(cells[cell], cells[cell + 1] >> Integer.SIZE, 0, (int) cells[cell + 1]);
      }
    }
  }
}
