package org.talkoot.reputation;

import java.util.Arrays;

/**
 * What was paid for which occasion.
 *
 * <p>Entries stand in the order in which they came, in chunks that never move. An index with open
 * addressing leads to them; it keeps half of each hash, so that it can grow without them and seldom
 * leads to a wrong one. So a new occasion costs one access to far memory, that of the index.
 */
final class OccasionTable {
  /** Words of an entry: line word, three of the occasion, raw and points, period and sequence. */
  static final int WIDTH = 6;

  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final long REVERSED = 1L << 31;

  private long[] index = new long[1 << 12];
  private int shift = Integer.SIZE - 12;
  private long[][] chunks = new long[16][];
  private int size;

  static long hash(long word, long first, long second, long third) {
    return Mix.of(LineWord.key(word), first, second, third);
  }

  /** Reads where the occasion would be, so that it is near when it is asked for soon. */
  long touch(long hash) {
    return index[place(hash)];
  }

  /** Reads the entry that the index leads to first, if it may be that of the occasion. */
  long touchEntry(long hash) {
    long found = index[place(hash)];
    return found != 0 && found >>> Integer.SIZE == hash >>> Integer.SIZE
        ? word((int) found - 1, 0)
        : 0;
  }

  private int place(long hash) {
    return (int) (hash >>> Integer.SIZE) >>> shift;
  }

  /** Returns the entry paid for an occasion, -1 if there is none. */
  int find(long hash, long word, long first, long second, long third) {
    long tag = hash >>> Integer.SIZE;
    int place = place(hash);
    while (index[place] != 0) {
      if (index[place] >>> Integer.SIZE == tag) {
        int entry = (int) index[place] - 1;
        long[] chunk = chunks[entry >>> CHUNK_BITS];
        int at = at(entry);
        if (LineWord.sameKey(chunk[at], word)
            && chunk[at + 1] == first
            && chunk[at + 2] == second
            && chunk[at + 3] == third) {
          return entry;
        }
      }
      place = (place + 1) & (index.length - 1);
    }
    return -1;
  }

  /** Adds an occasion that {@link #find} does not find. */
  void add(
      long hash,
      long word,
      long first,
      long second,
      long third,
      long raw,
      long points,
      long period,
      long sequence) {
    long[] chunk = chunkFor(size);
    int at = at(size);
    chunk[at] = word;
    chunk[at + 1] = first;
    chunk[at + 2] = second;
    chunk[at + 3] = third;
    chunk[at + 4] = pair(raw, points);
    chunk[at + 5] = pair(period, sequence);
    size++;
    put(hash >>> Integer.SIZE, size);
    if (size > index.length / 2) {
      grow();
    }
  }

  private static long pair(long high, long low) {
    return (long) Math.toIntExact(high) << Integer.SIZE | Math.toIntExact(low) & 0xffffffffL;
  }

  private long[] chunkFor(int entry) {
    int number = entry >>> CHUNK_BITS;
    if (number == chunks.length) {
      chunks = Arrays.copyOf(chunks, number * 2);
    }
    if (at(entry) == 0) {
      chunks[number] = new long[CHUNK * WIDTH];
    }
    return chunks[number];
  }

  private void put(long tag, int entry) {
    int place = (int) tag >>> shift;
    while (index[place] != 0) {
      place = (place + 1) & (index.length - 1);
    }
    index[place] = tag << Integer.SIZE | entry;
  }

  /** Doubles the index; the entries stay where they are. */
  private void grow() {
    long[] old = index;
    index = new long[old.length * 2];
    shift--;
    for (long found : old) {
      if (found != 0) {
        put(found >>> Integer.SIZE, (int) found);
      }
    }
  }

  private static int at(int entry) {
    return (entry & (CHUNK - 1)) * WIDTH;
  }

  private long word(int entry, int offset) {
    return chunks[entry >>> CHUNK_BITS][at(entry) + offset];
  }

  int version(int entry) {
    return LineWord.version(word(entry, 0));
  }

  long raw(int entry) {
    return word(entry, 4) >> Integer.SIZE;
  }

  long points(int entry) {
    return (int) word(entry, 4);
  }

  long period(int entry) {
    return word(entry, 5) >> Integer.SIZE;
  }

  long sequence(int entry) {
    return word(entry, 5) & (REVERSED - 1);
  }

  boolean isReversed(int entry) {
    return (word(entry, 5) & REVERSED) != 0;
  }

  void markReversed(int entry) {
    chunks[entry >>> CHUNK_BITS][at(entry) + 5] |= REVERSED;
  }

  int size() {
    return size;
  }

  /** Returns a word of an entry as it is kept, 0 to 5. */
  long saved(int entry, int offset) {
    return word(entry, offset);
  }

  /** Adds an entry as it was kept. */
  void restore(long[] entry) {
    long hash = hash(entry[0], entry[1], entry[2], entry[3]);
    System.arraycopy(entry, 0, chunkFor(size), at(size), WIDTH);
    size++;
    put(hash >>> Integer.SIZE, size);
    if (size > index.length / 2) {
      grow();
    }
  }
}
