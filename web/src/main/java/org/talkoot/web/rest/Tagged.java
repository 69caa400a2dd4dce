package org.talkoot.web.rest;

import jakarta.ws.rs.core.EntityTag;

/**
 * A thing with its version, which a change of it must name.
 *
 * @param tag content version and counters
 * @param body the thing
 */
public record Tagged<T>(EntityTag tag, T body) {
  /** Returns the thing in this version, with counters that change without it. */
  public static <T> Tagged<T> of(long version, long counters, T body) {
    return new Tagged<>(IfMatch.tag(version, counters), body);
  }
}
