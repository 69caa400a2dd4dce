package org.talkoot.review;

import java.util.Arrays;
import java.util.List;

/** What every solution is read for, whatever the brief asks; a tenth of the whole each. */
public enum StandingCriterion {
  /** Can really be done. */
  FEASIBLE("feasible"),
  /** Reasons and evidence. */
  REASONED("reasoned"),
  /** Clear to the reader. */
  CLEAR("clear");

  private final String id;

  StandingCriterion(String id) {
    this.id = id;
  }

  /** Returns the fixed id that reviews name it by. */
  public String id() {
    return id;
  }

  static List<RubricCriterion> all() {
    return Arrays.stream(values())
        .map(criterion -> new RubricCriterion(criterion.id, "", 1, true))
        .toList();
  }
}
