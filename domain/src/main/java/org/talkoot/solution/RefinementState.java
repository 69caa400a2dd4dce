package org.talkoot.solution;

import java.util.Locale;

/** How far a refinement has come. */
public enum RefinementState {
  OPEN,
  MERGED,
  DECLINED,
  WITHDRAWN;

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RefinementState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
