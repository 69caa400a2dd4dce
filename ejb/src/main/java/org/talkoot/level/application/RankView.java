package org.talkoot.level.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.level.Rank;

/**
 * Where a member stands in a network.
 *
 * @param network slug
 * @param track code of the track, empty for all
 * @param topic null for all
 */
public record RankView(
    String network,
    String networkName,
    String track,
    @Nullable TopicRef topic,
    long points,
    Rank rank) {
  /** Tells whether it is the network as a whole. */
  public boolean isWhole() {
    return track.isEmpty() && topic == null;
  }
}
