package org.talkoot.outcome;

import java.util.Optional;
import java.util.stream.Stream;

/** How far the use of a result has come. */
public enum OutcomeStage {
  PLANNED("planned", 1),
  IN_USE("inUse", 2),
  EFFECT_SEEN("effectSeen", 3),
  NOT_USED("notUsed", 4);

  private final String code;
  private final int number;

  OutcomeStage(String code, int number) {
    this.code = code;
    this.number = number;
  }

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return code;
  }

  /** Returns the number that events carry. */
  public int number() {
    return number;
  }

  /** Tells whether nothing can follow. */
  public boolean endsTheThread() {
    return this == EFFECT_SEEN || this == NOT_USED;
  }

  /** Tells whether the step says what became of the pledge, not only what is planned. */
  public boolean answersThePledge() {
    return this != PLANNED;
  }

  /** Tells whether somebody else can see for themselves that it is so. */
  public boolean isVerifiable() {
    return this == IN_USE || this == EFFECT_SEEN;
  }

  boolean mayFollow(OutcomeStage earlier) {
    return !earlier.endsTheThread() && number > earlier.number;
  }

  /** Reads a code. */
  public static Optional<OutcomeStage> of(String code) {
    return Stream.of(values()).filter(stage -> stage.code.equals(code)).findFirst();
  }
}
