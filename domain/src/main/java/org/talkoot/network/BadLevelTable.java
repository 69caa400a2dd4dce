package org.talkoot.network;

/** A level table that cannot be read, with the place and the reason. */
public final class BadLevelTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  BadLevelTable(String source, String place, String reason) {
    super(source + ", " + place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /** Returns where in the document, for instance {@code levels[2].needs.days}. */
  public String place() {
    return place;
  }

  /** Returns what is wrong there. */
  public String reason() {
    return reason;
  }
}
