package org.talkoot.workshop.application;

import java.util.Optional;
import java.util.stream.Stream;

/** In which order the members of a rehearsal are listed. */
public enum EffectOrder {
  /** Those who gain most first. */
  RISING("rising"),
  /** Those who lose most first. */
  FALLING("falling"),
  /** Those who would have most first. */
  STANDING("standing");

  private final String code;

  EffectOrder(String code) {
    this.code = code;
  }

  /** Returns the name that addresses carry. */
  public String code() {
    return code;
  }

  /** Returns the order of a name, empty when there is none. */
  public static Optional<EffectOrder> of(String code) {
    return Stream.of(values()).filter(order -> order.code.equals(code)).findFirst();
  }
}
