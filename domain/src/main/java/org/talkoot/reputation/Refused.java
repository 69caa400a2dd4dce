package org.talkoot.reputation;

import org.jspecify.annotations.Nullable;

/** Says what in a part of a rule set cannot be, and why; the reader adds where the part stands. */
final class Refused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String place;

  private Refused(String place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Returns the place within the part, for instance {@code table}, empty for all of it. */
  String place() {
    return place;
  }

  static void when(boolean wrong, String reason) {
    at("", wrong, reason);
  }

  static void at(String place, boolean wrong, String reason) {
    if (wrong) {
      throw new Refused(place, reason);
    }
  }

  static void ifMissing(String place, @Nullable Object value) {
    at(place, value == null, place + " must be given");
  }

  /** Refuses a number so large that sums of it could overflow. */
  static void ifHuge(String place, long number) {
    at(place, Math.abs(number) > Points.MOST, place + " must be at most " + Points.MOST);
  }
}
