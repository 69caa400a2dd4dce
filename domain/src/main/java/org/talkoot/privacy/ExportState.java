package org.talkoot.privacy;

import java.util.Locale;

/** How far an archive of own data has come. */
public enum ExportState {
  WAITING,
  RUNNING,
  READY,
  FAILED;

  /** Returns the code, as it stands in answers: {@code ready}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether it will still become something. */
  public boolean isUnderway() {
    return this == WAITING || this == RUNNING;
  }
}
