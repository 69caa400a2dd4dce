package org.talkoot.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Standing marks of one account in columns, in the order of their lines: about 30 bytes each, so
 * that a trial run over a long history can hold those of everybody.
 */
final class Marks {
  private static final byte GOOD = 1;
  private static final byte BAD = -1;
  private static final byte GONE = 0;

  private final List<String> tracks = new ArrayList<>(2);
  private int size;
  private int[] sequences = new int[4];
  private int[] days = new int[4];
  private long[] contributions = new long[4];
  private long[] sources = new long[4];
  private short[] trackNumbers = new short[4];
  private byte[] signs = new byte[4];

  /** Adds a mark; lines come in their order. */
  void add(Mark mark, long contribution, long day) {
    if (size == sequences.length) {
      grow();
    }
    sequences[size] = Math.toIntExact(mark.sequence());
    days[size] = Math.toIntExact(day);
    contributions[size] = contribution;
    sources[size] = mark.source();
    trackNumbers[size] = number(mark.track());
    signs[size] = mark.raw() > 0 ? GOOD : BAD;
    size++;
  }

  private void grow() {
    int capacity = size + size / 2;
    sequences = Arrays.copyOf(sequences, capacity);
    days = Arrays.copyOf(days, capacity);
    contributions = Arrays.copyOf(contributions, capacity);
    sources = Arrays.copyOf(sources, capacity);
    trackNumbers = Arrays.copyOf(trackNumbers, capacity);
    signs = Arrays.copyOf(signs, capacity);
  }

  private short number(String track) {
    int known = tracks.indexOf(track);
    if (known < 0) {
      tracks.add(track);
      known = tracks.size() - 1;
    }
    return (short) known;
  }

  /** Takes the mark of a line away, if it is there. */
  void remove(long sequence) {
    int found =
        sequence > Integer.MAX_VALUE ? -1 : Arrays.binarySearch(sequences, 0, size, (int) sequence);
    if (found >= 0) {
      signs[found] = GONE;
    }
  }

  /** Tells those that stand. */
  void each(Taker taker) {
    for (int i = 0; i < size; i++) {
      if (signs[i] != GONE) {
        taker.take(
            sequences[i],
            tracks.get(trackNumbers[i]),
            signs[i] == GOOD,
            contributions[i],
            days[i],
            sources[i]);
      }
    }
  }

  /** Takes marks. */
  interface Taker {
    /** Takes one. */
    void take(long sequence, String track, boolean good, long contribution, long day, long source);
  }
}
