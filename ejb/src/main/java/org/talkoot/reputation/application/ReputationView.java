package org.talkoot.reputation.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member's reputation as somebody may see it.
 *
 * @param total points in the networks that the viewer may see, never less than 0
 * @param balance the sum of the lines, told to the member alone
 * @param held points that wait for a ruling, told to the member alone
 * @param season what fades by half in 90 days
 * @param tracks points by code of the track
 * @param topics points by topic, the most first
 * @param networks points by network, the most first
 */
public record ReputationView(
    long total,
    @Nullable Long balance,
    long held,
    long season,
    Map<String, Long> tracks,
    List<TopicTotal> topics,
    List<NetworkTotal> networks) {}
