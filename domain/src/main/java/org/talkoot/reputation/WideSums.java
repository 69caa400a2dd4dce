package org.talkoot.reputation;

/**
 * Sums under keys of three numbers, in one array with open addressing; the first number of a key is
 * never 0, which marks a free place.
 *
 * <p>A place follows from the top bits of the hash, so that a table that grows is read and written
 * from front to back.
 */
final class WideSums {
  private static final int WIDTH = 4;
  private static final int SMALLEST = 10;

  private long[] cells = new long[WIDTH << SMALLEST];
  private int shift = Long.SIZE - SMALLEST;
  private int size;

  /** Reads where the key would be, so that it is near when it is asked for soon. */
  long touch(long hash) {
    int cell = (int) (hash >>> shift) * WIDTH;
    return cells[cell] + cells[cell + WIDTH - 1];
  }

  long get(long hash, long first, long second, long third) {
    int cell = find(hash, first, second, third);
    return cells[cell] == 0 ? 0 : cells[cell + 3];
  }

  void add(long hash, long first, long second, long third, long amount) {
    int cell = find(hash, first, second, third);
    if (cells[cell] != 0) {
      cells[cell + 3] += amount;
      return;
    }
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + 2] = third;
    cells[cell + 3] = amount;
    if (++size > cells.length / (2 * WIDTH)) {
      grow();
    }
  }

  private int find(long hash, long first, long second, long third) {
    int cell = (int) (hash >>> shift) * WIDTH;
    while (true) {
      long found = cells[cell];
      if (found == 0 || (found == first && cells[cell + 1] == second && cells[cell + 2] == third)) {
        return cell;
      }
      cell = (cell + WIDTH) & (cells.length - 1);
    }
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    shift--;
    for (int cell = 0; cell < old.length; cell += WIDTH) {
      if (old[cell] != 0) {
        long hash = SumTable.hash(old[cell], old[cell + 1], old[cell + 2]);
        System.arraycopy(
            old, cell, cells, find(hash, old[cell], old[cell + 1], old[cell + 2]), WIDTH);
      }
    }
  }

  int size() {
    return size;
  }

  void each(SumTable.Taker taker) {
    for (int cell = 0; cell < cells.length; cell += WIDTH) {
      if (cells[cell] != 0) {
        taker.take(cells[cell], cells[cell + 1], cells[cell + 2], cells[cell + 3]);
      }
    }
  }
}
