package org.talkoot.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a problem has come. */
public enum ProblemStatus {
  DRAFT("draft"),
  COACHING("coaching"),
  OPEN("open"),
  IN_REVIEW("inReview"),
  DECIDED("decided"),
  OUTCOME("outcome"),
  CLOSED("closed"),
  WITHDRAWN("withdrawn");

  private final String code;

  ProblemStatus(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Tells whether only the requester and the managers know of it yet. */
  public boolean isUnpublished() {
    return this == DRAFT || this == COACHING;
  }

  /** Tells whether a requester still has to decide on what came in. */
  public boolean isUndecided() {
    return this == OPEN || this == IN_REVIEW;
  }

  /** Reads a code. */
  public static Optional<ProblemStatus> of(String code) {
    return Stream.of(values()).filter(status -> status.code.equals(code)).findFirst();
  }
}
