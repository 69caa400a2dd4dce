package org.talkoot.shared.application;

import java.time.Instant;

/**
 * What became of a parked event.
 *
 * @param delivered whether the subscriber digested it after all; else it was dropped
 * @param by id of the operator
 * @param reason in words
 * @param at when
 */
public record Settlement(boolean delivered, long by, String reason, Instant at) {
  String code() {
    return delivered ? "DELIVERED" : "DROPPED";
  }
}
