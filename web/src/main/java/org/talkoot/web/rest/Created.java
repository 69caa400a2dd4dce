package org.talkoot.web.rest;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a POST that made something: 201 with its address.
 *
 * @param location its path below the base, for instance {@code problems/0abc}
 * @param tag its version, null for what carries none
 * @param body the thing
 */
public record Created<T>(String location, @Nullable EntityTag tag, T body) {
  /** Returns the answer for a thing without versions. */
  public static <T> Created<T> at(String location, T body) {
    return new Created<>(location, null, body);
  }

  /** Returns the answer for a thing in its first version. */
  public static <T> Created<T> at(String location, Tagged<T> thing) {
    return new Created<>(location, thing.tag(), thing.body());
  }
}
