package org.talkoot.reputation;

import java.time.Instant;

/**
 * All accounts of the installation at one moment, in one hash that is published.
 *
 * <p>Its own hash covers these bytes, written as by {@link ByteForm}: the format, 1; number; time
 * in microseconds since 1970-01-01T00:00Z; number of accounts; root; hash of the checkpoint before
 * it. So a published one fixes all before it.
 *
 * @param number from 1 without gaps
 * @param at the moment, to the microsecond
 * @param accounts how many accounts had lines
 * @param root of the tree over their leaves, ascending by network and member
 * @param previous hash of the checkpoint before it, {@link #NONE} for the first
 */
public record Checkpoint(
    long number, Instant at, long accounts, MerkleHash root, MerkleHash previous) {
  /** What the first one names as its predecessor. */
  public static final MerkleHash NONE = MerkleHash.of(new byte[32]);

  private static final int FORMAT = 1;

  /** Refuses a time finer than what is hashed. */
  public Checkpoint {
    at = ByteForm.exact(at);
  }

  /** Returns the hash that is published. */
  public MerkleHash hash() {
    return MerkleHash.plain(
        ByteForm.of(FORMAT)
            .number(number)
            .time(at)
            .number(accounts)
            .hash(root)
            .hash(previous)
            .bytes());
  }
}
