package org.talkoot.review;

/**
 * A connection the reviewer tells about.
 *
 * @param kind {@code disclosed} (shown, the review stands) or {@code blocking} (no review)
 * @param text what the connection is
 */
public record Conflict(String kind, String text) {
  static final String DISCLOSED = "disclosed";
  static final String BLOCKING = "blocking";

  /** Tells whether the connection forbids the review. */
  public boolean isBlocking() {
    return BLOCKING.equals(kind);
  }

  boolean isKnownKind() {
    return isBlocking() || DISCLOSED.equals(kind);
  }
}
