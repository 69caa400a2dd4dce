package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.shared.application.ParkedEvent;

/**
 * An event that a subscriber could not digest.
 *
 * @param event number of the event in the log
 * @param at when it happened
 * @param failure why, as the type of the failure
 */
@Schema(name = "ParkedEvent")
public record ParkedEventRepresentation(
    String subscriber, long event, String kind, Instant at, Instant parkedAt, String failure) {
  static ParkedEventRepresentation of(ParkedEvent one) {
    return new ParkedEventRepresentation(
        one.subscriber(), one.event(), one.kind(), one.at(), one.parkedAt(), one.failure());
  }
}
