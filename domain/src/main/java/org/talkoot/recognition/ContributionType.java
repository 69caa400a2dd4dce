package org.talkoot.recognition;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody gave: the kind of contribution that thanks and honours name. */
public enum ContributionType {
  SOLUTION("solution", 1, "solver"),
  REVIEW("review", 2, "reviewer"),
  COMMENT("comment", 3, "refiner"),
  BRIEF("brief", 4, "framer"),
  REFINEMENT("refinement", 5, "refiner");

  private final String code;
  private final int number;
  private final String track;

  ContributionType(String code, int number, String track) {
    this.code = code;
    this.number = number;
    this.track = track;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Returns the number that events carry. */
  public int number() {
    return number;
  }

  /** Returns the track it counts in. */
  public String track() {
    return track;
  }

  /** Reads a code. */
  public static Optional<ContributionType> of(String code) {
    return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
