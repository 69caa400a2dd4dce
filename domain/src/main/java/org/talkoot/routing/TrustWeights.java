package org.talkoot.routing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each member's judgement weighs, in millionths; those who are not named weigh nothing.
 */
public record TrustWeights(SortedMap<Long, Long> millionths) {
  /** A judgement that counts in full. */
  public static final long FULL = 1_000_000L;

  /** Copies the weights, in the order of the members. */
  public TrustWeights {
    millionths = new TreeMap<>(millionths);
  }

  /** Returns the weights that are greater than nothing. */
  public static TrustWeights of(Map<Long, Long> millionths) {
    TreeMap<Long, Long> weighing = new TreeMap<>(millionths);
    weighing.values().removeIf(weight -> weight == 0);
    return new TrustWeights(weighing);
  }

  /** Returns what the member's judgement weighs. */
  public long of(long member) {
    return millionths.getOrDefault(member, 0L);
  }

  /** Returns the first eight bytes of the SHA-256 of all (member, weight), big-endian. */
  public long digest() {
    MessageDigest digest = sha256();
    millionths.forEach(
        (member, weight) ->
            digest.update(ByteBuffer.allocate(16).putLong(member).putLong(weight).array()));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
