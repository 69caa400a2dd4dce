package org.talkoot.solution;

import java.util.Locale;

/** Whether somebody agrees to share in a solution. */
public enum Consent {
  INVITED,
  ACCEPTED,
  DECLINED;

  /** Returns the code, as it stands in the database and in answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Consent of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
