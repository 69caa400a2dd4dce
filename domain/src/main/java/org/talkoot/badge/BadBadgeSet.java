package org.talkoot.badge;

/** A badge set that cannot be read, with the place and the reason. */
public final class BadBadgeSet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  BadBadgeSet(String source, String place, String reason) {
    super(source + ", " + place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /** Returns where in the document, for instance {@code badges[3].criteria}. */
  public String place() {
    return place;
  }

  /** Returns what is wrong there. */
  public String reason() {
    return reason;
  }
}
