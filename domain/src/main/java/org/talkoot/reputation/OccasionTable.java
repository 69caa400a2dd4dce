package org.talkoot.reputation;

import java.util.Arrays;

/**
 * What was paid for which occasion, for rules whose occasions have the same form.
 *
 * <p>Entries stand in the order in which they came, in chunks that never move. An index with open
 * addressing leads to them; its cells of 32 bits hold the number of an entry and, in the bits that
 * are left, a part of its hash, so that it seldom leads to a wrong one. So a new occasion costs one
 * access to far memory, that of the index, and entries are written one after the other.
 */
final class OccasionTable {
  /** How many forms there are: none to three numbers, with and without what was paid. */
  static final int FORMS = 2 * (Occasion.WIDTH + 1);

  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 30;
  private static final int BLOCK = 128;
  private static final long REVERSED = 1L << 31;

  private final Foresight foresight;
  private final int form;
  private final int numbers;
  private final int width;
  private final boolean keepsPaid;
  private int bits = SMALLEST;
  private int[] index = new int[1 << SMALLEST];
  private long[][] chunks = new long[16][];
  private int size;

  /** What was touched, so that touching is not left out as useless. */
  private long touched;

  /** Holds occasions of a {@link #form}. */
  OccasionTable(int form, Foresight foresight) {
    this.foresight = foresight;
    this.form = form;
    numbers = form / 2;
    keepsPaid = form % 2 == 1;
    width = 1 + numbers + (keepsPaid ? 2 : 0);
  }

  /**
   * Returns the number of a form.
   *
   * @param numbers how many numbers make up an occasion
   * @param keepsPaid whether it keeps what was paid, as only those must that can be taken back
   */
  static int form(int numbers, boolean keepsPaid) {
    return 2 * numbers + (keepsPaid ? 1 : 0);
  }

  /** Returns the hash of an occasion of a form that stands in a row: its word, its numbers. */
  static long hash(int form, long[] row, int from) {
    long key = LineWord.key(row[from]);
    return switch (form / 2) {
      case 0 -> Mix.of(key);
      case 1 -> Mix.of(key, row[from + 1]);
      case 2 -> Mix.of(key, row[from + 1], row[from + 2]);
      default -> Mix.of(key, row[from + 1], row[from + 2], row[from + 3]);
    };
  }

  /** Reads where the occasion would be, so that it is near when it is asked for soon. */
  long touch(long hash) {
    return index[place(hash)];
  }

  /** Reads the entry that the index leads to first, if it may be that of the occasion. */
  long touchEntry(long hash) {
    int found = index[place(hash)];
    return found != 0 && isLike(found, hash) ? word(entry(found), width - 1) : 0;
  }

  private int place(long hash) {
    return (int) (hash >>> (Long.SIZE - bits));
  }

  private boolean isLike(int found, long hash) {
    return (found ^ (int) hash << bits) >>> bits == 0;
  }

  private int entry(int found) {
    return (found & (index.length - 1)) - 1;
  }

  /** Returns the entry paid for an occasion that stands in a row, -1 if there is none. */
  int find(long hash, long[] row, int from) {
    int place = place(hash);
    while (index[place] != 0) {
      if (isLike(index[place], hash) && isOf(entry(index[place]), row, from)) {
        return entry(index[place]);
      }
      place = (place + 1) & (index.length - 1);
    }
    return -1;
  }

  private boolean isOf(int entry, long[] row, int from) {
    long[] chunk = chunks[entry >>> CHUNK_BITS];
    int at = at(entry);
    for (int i = 1; i <= numbers; i++) {
      if (chunk[at + i] != row[from + i]) {
        return false;
      }
    }
    return LineWord.sameKey(chunk[at], row[from]);
  }

  /** Adds an occasion that {@link #find} does not find. */
  void add(long hash, long[] row, int from, long raw, long points, long period, long sequence) {
    long[] chunk = chunkFor(size);
    int at = at(size);
    for (int i = 0; i <= numbers; i++) {
      chunk[at + i] = row[from + i];
    }
    if (keepsPaid) {
      chunk[at + numbers + 1] = pair(raw, points);
      chunk[at + numbers + 2] = pair(period, sequence);
    }
    added(hash);
  }

  private void added(long hash) {
    put(hash, size++);
    if (isFull(size, bits)) {
      grow();
    }
  }

  private static boolean isFull(long entries, int bits) {
    return entries > (1L << bits) / 8 * 5;
  }

  private static long pair(long high, long low) {
    return (long) Math.toIntExact(high) << Integer.SIZE | Math.toIntExact(low) & 0xffffffffL;
  }

  private long[] chunkFor(int entry) {
    int number = entry >>> CHUNK_BITS;
    if (number == chunks.length) {
      chunks = Arrays.copyOf(chunks, number * 2);
    }
    if ((entry & (CHUNK - 1)) == 0) {
      chunks[number] = new long[CHUNK * width];
    }
    return chunks[number];
  }

  private void put(long hash, int entry) {
    int place = place(hash);
    while (index[place] != 0) {
      place = (place + 1) & (index.length - 1);
    }
    index[place] = (int) hash << bits | entry + 1;
  }

  /** Makes the index twice as large, or as large as it will have to be, and fills it again. */
  private void grow() {
    do {
      bits++;
    } while (bits < LARGEST && isFull(foresight.of(size), bits));
    index = new int[1 << bits];
    long[] hashes = new long[BLOCK];
    for (int from = 0; from < size; from += BLOCK) {
      int to = Math.min(BLOCK, size - from);
      for (int i = 0; i < to; i++) {
        hashes[i] = hash(form, chunks[(from + i) >>> CHUNK_BITS], at(from + i));
        touched += touch(hashes[i]);
      }
      for (int i = 0; i < to; i++) {
        put(hashes[i], from + i);
      }
    }
  }

  private int at(int entry) {
    return (entry & (CHUNK - 1)) * width;
  }

  private long word(int entry, int offset) {
    return chunks[entry >>> CHUNK_BITS][at(entry) + offset];
  }

  private long paid(int entry) {
    return word(entry, numbers + 1);
  }

  private long whenPaid(int entry) {
    return word(entry, numbers + 2);
  }

  int version(int entry) {
    return LineWord.version(word(entry, 0));
  }

  long raw(int entry) {
    return paid(entry) >> Integer.SIZE;
  }

  long points(int entry) {
    return (int) paid(entry);
  }

  long period(int entry) {
    return whenPaid(entry) >> Integer.SIZE;
  }

  long sequence(int entry) {
    return whenPaid(entry) & (REVERSED - 1);
  }

  boolean isReversed(int entry) {
    return (whenPaid(entry) & REVERSED) != 0;
  }

  void markReversed(int entry) {
    chunks[entry >>> CHUNK_BITS][at(entry) + numbers + 2] |= REVERSED;
  }

  int size() {
    return size;
  }

  /** Returns how many words an entry takes. */
  int width() {
    return width;
  }

  /** Returns a word of an entry as it is kept. */
  long saved(int entry, int offset) {
    return word(entry, offset);
  }

  /** Adds an entry as it was kept. */
  void restore(long[] entry) {
    System.arraycopy(entry, 0, chunkFor(size), at(size), width);
    added(hash(form, entry, 0));
  }
}
