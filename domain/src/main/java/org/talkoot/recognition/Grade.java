package org.talkoot.recognition;

import java.util.Optional;
import java.util.stream.Stream;

/** The medal of a recognition, and what it draws from the network's budget. */
public enum Grade {
  BRONZE("bronze", 1, 50),
  SILVER("silver", 2, 100),
  GOLD("gold", 3, 200);

  private final String code;
  private final int number;
  private final int points;

  Grade(String code, int number, int points) {
    this.code = code;
    this.number = number;
    this.points = points;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Returns the number that events carry. */
  public int number() {
    return number;
  }

  /** Returns the points it draws from the budget. */
  public int points() {
    return points;
  }

  /** Reads a code. */
  public static Optional<Grade> of(String code) {
    return Stream.of(values()).filter(grade -> grade.code.equals(code)).findFirst();
  }
}
