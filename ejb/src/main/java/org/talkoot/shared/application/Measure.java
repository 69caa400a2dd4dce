package org.talkoot.shared.application;

import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * A figure that the operator's monitoring reads.
 *
 * @param name in the way of metrics, for instance {@code talkoot_subscriber_lag_seconds}
 * @param description what it tells, one sentence
 * @param tags what sets it apart from others of that name
 * @param value reads it; cheap enough for every few seconds
 */
public record Measure(
    String name, String description, Map<String, String> tags, DoubleSupplier value) {
  /** Copies the tags. */
  public Measure {
    tags = Map.copyOf(tags);
  }
}
