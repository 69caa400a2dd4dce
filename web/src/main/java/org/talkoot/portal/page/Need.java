package org.talkoot.portal.page;

/** What a problem needs, as the mark, colour and words of a list say it. */
public enum Need {
  FIRST_ANSWER("need", "edit", "problem.need.first"),
  REVIEWS("review", "scale", "problem.need.reviews"),
  REVIEWED("done", "check", "problem.need.reviewed"),
  DECISION("wait", "clock", "problem.need.decision"),
  OUTCOME("wait", "clock", "problem.need.outcome"),
  CHANGED("done", "seal", "problem.need.changed"),
  CLOSED("off", "lock", "problem.need.closed"),
  WITHDRAWN("off", "undo", "problem.need.withdrawn"),
  DRAFT("off", "edit", "problem.need.draft");

  private final String tone;
  private final String icon;
  private final String key;

  Need(String tone, String icon, String key) {
    this.tone = tone;
    this.icon = icon;
    this.key = key;
  }

  static Need of(String status, int solutions, int missingReviews) {
    return switch (status) {
      case "open" -> solutions == 0 ? FIRST_ANSWER : missingReviews > 0 ? REVIEWS : REVIEWED;
      case "inReview" -> missingReviews > 0 ? REVIEWS : DECISION;
      case "decided" -> OUTCOME;
      case "outcome" -> CHANGED;
      case "closed" -> CLOSED;
      case "withdrawn" -> WITHDRAWN;
      default -> DRAFT;
    };
  }

  boolean open() {
    return this == FIRST_ANSWER || this == REVIEWS || this == REVIEWED;
  }

  public String tone() {
    return tone;
  }

  public String icon() {
    return icon;
  }

  /** Returns the key of its words; one place for the number of missing reviews. */
  public String key() {
    return key;
  }
}
