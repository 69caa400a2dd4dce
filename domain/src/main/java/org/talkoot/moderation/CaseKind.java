package org.talkoot.moderation;

import java.util.Arrays;

/** What a case is about. */
public enum CaseKind {
  /** Members who vote for each other more than chance explains. */
  VOTE_RING("voteRing"),
  /** Members who review each other kindly more than chance explains. */
  REVIEW_RING("reviewRing"),
  /** A reviewer who gives one author far more than others do. */
  REVIEW_INFLATION("reviewInflation"),
  /** Reviews with the same reasons. */
  COPIED_RATIONALE("copiedRationale");

  private final String code;

  CaseKind(String code) {
    this.code = code;
  }

  /** Returns the code that rows and answers use. */
  public String code() {
    return code;
  }

  /** Returns the kind of a code that {@link #code} gave. */
  public static CaseKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
