package org.talkoot.shared.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscriber is behind the log.
 *
 * @param name of the subscriber
 * @param waiting events it has not heard yet; counted up to {@link Subscribers#COUNTED}
 * @param since when the oldest of them came into the log, null when none waits
 * @param failures how often in a row the next event failed
 * @param parked events put aside for an operator
 * @param node the node that is at it just now, null between two turns
 * @param lastTurn when a turn ended well last, null before the first
 */
public record SubscriberStanding(
    String name,
    long waiting,
    @Nullable Instant since,
    int failures,
    long parked,
    @Nullable String node,
    @Nullable Instant lastTurn) {
  /** Returns the seconds that the oldest waiting event has waited at that moment, 0 for none. */
  public long secondsBehind(Instant now) {
    return since == null ? 0 : Math.max(0, now.getEpochSecond() - since.getEpochSecond());
  }
}
