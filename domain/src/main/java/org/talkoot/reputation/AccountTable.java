package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Accounts with their sums, one row each: network, member, balance, sequence, then the tracks.
 *
 * <p>An account is known by the number of its row; a row is near in memory as a whole.
 */
final class AccountTable {
  private static final int BALANCE = 2;
  private static final int SEQUENCE = 3;
  private static final int TRACKS = 4;

  private int width;
  private int size;
  private long[] rows;
  private int[] places = new int[1 << 10];

  AccountTable(int tracks) {
    width = TRACKS + Math.max(1, tracks);
    rows = new long[width << 8];
  }

  /** Returns the row of an account, a new one if it has none yet. */
  int of(long network, long member) {
    int mask = places.length - 1;
    int place = (int) Mix.of(network, member) & mask;
    while (places[place] != 0) {
      int row = (places[place] - 1) * width;
      if (rows[row + 1] == member && rows[row] == network) {
        return places[place] - 1;
      }
      place = (place + 1) & mask;
    }
    places[place] = size + 1;
    return add(network, member);
  }

  private int add(long network, long member) {
    int row = size * width;
    if (row + width > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[row] = network;
    rows[row + 1] = member;
    size++;
    if (size * 2 > places.length) {
      place(places.length * 2);
    }
    return size - 1;
  }

  private void place(int length) {
    places = new int[length];
    for (int account = 0; account < size; account++) {
      int place = (int) Mix.of(network(account), member(account)) & (length - 1);
      while (places[place] != 0) {
        place = (place + 1) & (length - 1);
      }
      places[place] = account + 1;
    }
  }

  /** Adds points to a track and the balance; returns the sequence of the line. */
  long add(int account, int track, long points) {
    if (track >= width - TRACKS) {
      widen(track + 1);
    }
    int row = account * width;
    rows[row + BALANCE] += points;
    rows[row + TRACKS + track] += points;
    return ++rows[row + SEQUENCE];
  }

  private void widen(int tracks) {
    int wider = TRACKS + tracks;
    long[] copy = new long[rows.length / width * wider];
    for (int account = 0; account < size; account++) {
      System.arraycopy(rows, account * width, copy, account * wider, width);
    }
    rows = copy;
    width = wider;
  }

  int size() {
    return size;
  }

  int tracks() {
    return width - TRACKS;
  }

  long network(int account) {
    return rows[account * width];
  }

  long member(int account) {
    return rows[account * width + 1];
  }

  AccountId id(int account) {
    return new AccountId(network(account), member(account));
  }

  long balance(int account) {
    return rows[account * width + BALANCE];
  }

  long total(int account, int track) {
    return rows[account * width + TRACKS + track];
  }

  long[] rows() {
    return Arrays.copyOf(rows, size * width);
  }

  void restore(int tracks, long[] saved) {
    width = TRACKS + tracks;
    size = saved.length / width;
    rows = Arrays.copyOf(saved, Math.max(saved.length, width << 8));
    place(Math.max(1 << 10, Integer.highestOneBit(size + 1) * 4));
  }
}
