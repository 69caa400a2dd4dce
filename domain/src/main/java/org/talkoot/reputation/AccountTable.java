package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Sums of accounts, one row each: balance, sequence, then the tracks.
 *
 * <p>The row of an account is its number; a row is near in memory as a whole.
 */
final class AccountTable {
  private static final int SEQUENCE = 1;
  private static final int TRACKS = 2;

  private int width;
  private long[] rows;

  AccountTable(int tracks) {
    width = TRACKS + Math.max(1, tracks);
    rows = new long[width << 10];
  }

  /** Reads the account's row, so that it is near when it is asked for soon. */
  long touch(int account) {
    int row = account * width;
    return row < rows.length ? rows[row] : 0;
  }

  /** Adds points to a track and the balance; returns the sequence of the line. */
  long add(int account, int track, long points) {
    if (track >= width - TRACKS) {
      widen(track + 1);
    }
    int row = account * width;
    if (row >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(rows.length * 2, row + width));
    }
    rows[row] += points;
    rows[row + TRACKS + track] += points;
    return ++rows[row + SEQUENCE];
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
    return rows[account * width + SEQUENCE] != 0;
  }

  long balance(int account) {
    return rows[account * width];
  }

  long sequence(int account) {
    return rows[account * width + SEQUENCE];
  }

  long total(int account, int track) {
    return rows[account * width + TRACKS + track];
  }

  /** Sets a row as it was kept. */
  void restore(int account, long sequence, long[] totals) {
    add(account, totals.length - 1, 0);
    int row = account * width;
    rows[row] = Arrays.stream(totals).sum();
    rows[row + SEQUENCE] = sequence;
    System.arraycopy(totals, 0, rows, row + TRACKS, totals.length);
  }
}
