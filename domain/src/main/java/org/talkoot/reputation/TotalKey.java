package org.talkoot.reputation;

import java.util.Comparator;

/**
 * Where points add up: a track of an account, whole or in one topic.
 *
 * @param account whose
 * @param track code of the track
 * @param topic id of the topic, 0 for the whole track
 */
public record TotalKey(AccountId account, String track, long topic)
    implements Comparable<TotalKey> {
  private static final Comparator<TotalKey> ORDER =
      Comparator.comparing(TotalKey::account)
          .thenComparing(TotalKey::track)
          .thenComparingLong(TotalKey::topic);

  @Override
  public int compareTo(TotalKey other) {
    return ORDER.compare(this, other);
  }
}
