package org.talkoot.shared.application;

import java.time.Instant;

/**
 * An event that a subscriber could not digest and that waits for an operator.
 *
 * @param subscriber name of the subscriber
 * @param event id of the event
 * @param kind of the event
 * @param network id of the network it happened in
 * @param at when it happened
 * @param parkedAt when it was parked, or failed again
 * @param failure why, as the type of the failure
 */
public record ParkedEvent(
    String subscriber,
    long event,
    String kind,
    long network,
    Instant at,
    Instant parkedAt,
    String failure) {}
