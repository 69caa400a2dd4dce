package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.application.SubscriberStanding;

/**
 * A subscriber of the event log.
 *
 * @param waiting events it has not heard yet
 * @param lagSeconds how long the oldest of them has waited, 0 for none
 * @param parked events it could not digest, that wait for an operator
 * @param node which node is at it just now, null between two turns
 * @param lastTurn when a turn ended well last
 */
@Schema(name = "Subscriber")
public record SubscriberRepresentation(
    String name,
    long waiting,
    long lagSeconds,
    long parked,
    @Nullable String node,
    @Nullable Instant lastTurn) {
  static SubscriberRepresentation of(SubscriberStanding standing, Instant now) {
    return new SubscriberRepresentation(
        standing.name(),
        standing.waiting(),
        standing.secondsBehind(now),
        standing.parked(),
        standing.node(),
        standing.lastTurn());
  }
}
