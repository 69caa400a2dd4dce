package org.talkoot.problem.application;

import java.util.Optional;
import java.util.stream.Stream;

/** In which order problems are listed. */
public enum ProblemSort {
  /** Listed last first. */
  NEWEST("newest"),
  /** Still open, closing soonest first. */
  DEADLINE("deadline"),
  /** Undecided and without a solution, waiting longest first. */
  UNANSWERED("unanswered"),
  /** Where somebody did something last first. */
  ACTIVE("active"),
  /** Undecided, by others, in topics the viewer declared; all topics when none. */
  FOR_ME("forMe");

  private final String code;

  ProblemSort(String code) {
    this.code = code;
  }

  /** Returns the code. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<ProblemSort> of(String code) {
    return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
  }
}
