package org.talkoot.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** The size of a problem and with it the points that its accepted solutions share. */
public enum Pot {
  S(50),
  M(100),
  L(200);

  private final int points;

  Pot(int points) {
    this.points = points;
  }

  /** Returns the points that are shared at acceptance. */
  public int points() {
    return points;
  }

  /** Reads a code. */
  public static Optional<Pot> of(String code) {
    return Stream.of(values()).filter(pot -> pot.name().equals(code)).findFirst();
  }
}
