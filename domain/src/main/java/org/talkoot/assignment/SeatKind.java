package org.talkoot.assignment;

import java.util.Locale;

/** How a reviewer came to a seat. */
public enum SeatKind {
  /** By a round, as the one who fits best. */
  ROUND,
  /** By a round, beside a mentor and besides the wanted seats. */
  NEWCOMER,
  /** By a manager. */
  MANUAL,
  /** Unasked. */
  VOLUNTEER;

  /** Tells whether somebody else chose the reviewer, so that coming too late has a price. */
  public boolean isAssigned() {
    return this != VOLUNTEER;
  }

  /** Returns the word used in data and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
