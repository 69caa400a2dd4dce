package org.talkoot.reputation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Whole numbers one after the other, each kept as its difference from the one before it, in seven
 * bits a byte: what differs little takes one byte.
 */
final class NumberColumn {
  private static final int BITS = 7;
  private static final int MORE = 0x80;
  private static final int LONGEST = 10;

  private byte[] bytes;
  private int end;
  private int at;
  private long last;

  /** Begins an empty column. */
  NumberColumn() {
    this(new byte[64], 0);
  }

  private NumberColumn(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  void add(long number) {
    if (end + LONGEST > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    long difference = number - last;
    last = number;
    long folded = difference << 1 ^ difference >> (Long.SIZE - 1);
    while ((folded & -MORE) != 0) {
      bytes[end++] = (byte) (folded | MORE);
      folded >>>= BITS;
    }
    bytes[end++] = (byte) folded;
  }

  /** Returns the next number; they are read in the order in which they were added. */
  long next() {
    byte one = bytes[at++];
    long folded = one & (MORE - 1);
    for (int shift = BITS; one < 0; shift += BITS) {
      one = bytes[at++];
      folded |= (long) (one & (MORE - 1)) << shift;
    }
    last += folded >>> 1 ^ -(folded & 1);
    return last;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(end);
    out.write(bytes, 0, end);
  }

  static NumberColumn read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new NumberColumn(bytes, bytes.length);
  }
}
