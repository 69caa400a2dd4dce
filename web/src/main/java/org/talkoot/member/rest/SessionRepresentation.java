package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.SessionView;

/**
 * A session of the caller in a browser.
 *
 * @param device browser and system, empty when the browser did not say
 * @param address truncated, null when it was not known
 */
@Schema(name = "Session")
public record SessionRepresentation(
    String id, String device, @Nullable String address, Instant beganAt, Instant seenAt) {
  static SessionRepresentation of(SessionView view) {
    return new SessionRepresentation(
        view.id().toString(), view.device(), view.address(), view.beganAt(), view.seenAt());
  }
}
