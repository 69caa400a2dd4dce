package org.talkoot.level.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.level.Rank;

/**
 * Where a member stands in a network.
 *
 * @param network slug
 * @param track code of the track, empty for all
 * @param topic slug of the topic, null for all
 */
public record RankView(
    String network,
    String networkName,
    String track,
    @Nullable String topic,
    long points,
    Rank rank) {}
