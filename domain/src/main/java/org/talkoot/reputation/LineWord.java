package org.talkoot.reputation;

/**
 * Account, rule, track and version of a line in one 64-bit word, so that they compare at once.
 *
 * <p>From the top: account 32 bits, rule 11, track 10, version 11. The version is no part of what
 * makes a line unique.
 */
final class LineWord {
  static final int MOST_RULES = 1 << 11;
  static final int MOST_TRACKS = 1 << 10;
  static final int MOST_VERSIONS = 1 << 11;
  static final int MOST_CAPS = 1 << 11;

  private static final int VERSION_BITS = 11;
  private static final int TRACK_BITS = 10;

  private LineWord() {}

  static long of(int account, int rule, int track, int version) {
    return (long) account << 32
        | (long) rule << (VERSION_BITS + TRACK_BITS)
        | (long) track << VERSION_BITS
        | version;
  }

  static boolean sameKey(long one, long other) {
    return (one ^ other) >>> VERSION_BITS == 0;
  }

  /** Returns the word without its version. */
  static long key(long word) {
    return word >>> VERSION_BITS;
  }

  static int account(long word) {
    return (int) (word >>> 32);
  }

  static int rule(long word) {
    return (int) (word >>> (VERSION_BITS + TRACK_BITS)) & (MOST_RULES - 1);
  }

  static int track(long word) {
    return (int) (word >>> VERSION_BITS) & (MOST_TRACKS - 1);
  }

  static int version(long word) {
    return (int) word & (MOST_VERSIONS - 1);
  }
}
