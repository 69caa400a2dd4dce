package org.talkoot.portal.application;

import org.jspecify.annotations.Nullable;

/**
 * What the masthead says of the member.
 *
 * @param points of all networks
 * @param week points of the last seven days
 * @param unread notifications
 * @param console slug of the first network the member manages, null for none
 */
public record Standing(long points, long week, int unread, @Nullable String console) {
  /** Nothing yet. */
  public static final Standing NONE = new Standing(0, 0, 0, null);
}
