package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Sums of accounts, one row each: sequence, then the tracks, whose sum is the balance.
 *
 * <p>The row of an account is its number; a row is near in memory as a whole.
 */
final class AccountTable {
  private static final int TRACKS = 1;

  private int width;
  private long[] rows;

  AccountTable(int tracks) {
    width = TRACKS + Math.max(1, tracks);
    rows = new long[width << 10];
  }

  /** Reads the account's row, so that it is near when it is asked for soon. */
  long touch(int account, int track) {
    int row = account * width;
    return row + width <= rows.length ? rows[row] + rows[row + Math.min(track, width - 1)] : 0;
  }

  /** Adds points to a track; returns the sequence of the line. */
  long add(int account, int track, long points) {
    if (track >= width - TRACKS) {
      widen(track + 1);
    }
    int row = account * width;
    if (row >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(rows.length * 2, row + width));
    }
    rows[row + TRACKS + track] += points;
    return ++rows[row];
  }

  private void widen(int tracks) {
    int wider = TRACKS + tracks;
    long[] copy = new long[rows.length / width * wider];
    for (int row = 0; row < rows.length / width; row++) {
      System.arraycopy(rows, row * width, copy, row * wider, width);
    }
    rows = copy;
    width = wider;
  }

  /** Returns how many rows there may be. */
  int size() {
    return rows.length / width;
  }

  int tracks() {
    return width - TRACKS;
  }

  boolean hasLines(int account) {
    return sequence(account) != 0;
  }

  long balance(int account) {
    int row = account * width;
    return Arrays.stream(rows, row + TRACKS, row + width).sum();
  }

  long sequence(int account) {
    return rows[account * width];
  }

  long total(int account, int track) {
    return rows[account * width + TRACKS + track];
  }

  /** Sets a row as it was kept. */
  void restore(int account, long sequence, long[] totals) {
    add(account, totals.length - 1, 0);
    int row = account * width;
    rows[row] = sequence;
    System.arraycopy(totals, 0, rows, row + TRACKS, totals.length);
  }
}
