package org.talkoot.portal.application;

/** What the masthead says of the member: points, points of the week, unread notifications. */
public record Standing(long points, long week, int unread) {
  /** Nothing yet. */
  public static final Standing NONE = new Standing(0, 0, 0);
}
