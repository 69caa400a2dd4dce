package org.talkoot.reputation;

/** A rule set that cannot be read, with the place and the reason. */
public final class BadRuleSet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  BadRuleSet(String source, String place, String reason) {
    super(source + ", " + place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /** Returns where in the file, for instance {@code rules[3].points}. */
  public String place() {
    return place;
  }

  /** Returns what is wrong there. */
  public String reason() {
    return reason;
  }
}
