package org.talkoot.badge;

/**
 * What is known of one counted thing.
 *
 * @param amount how much it counts
 * @param value the value by which different things are told apart, else 0
 * @param counts false once it was taken back
 * @param cause id of the event that last spoke of it; an earlier one changes nothing any more
 */
public record Item(long amount, long value, boolean counts, long cause) {
  /** Returns what it adds to a sum. */
  public long adds() {
    return counts ? amount : 0;
  }
}
