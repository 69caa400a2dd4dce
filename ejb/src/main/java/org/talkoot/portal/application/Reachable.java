package org.talkoot.portal.application;

import java.util.List;
import org.talkoot.member.MemberId;

/**
 * A member who has a page open.
 *
 * @param epoch sessions that began under another one are over
 * @param waiting unread notifications, also those that are not shown just now; when this number
 *     stands still, so does the one on the bell
 * @param sessions digests of the keys of those that go on
 */
public record Reachable(MemberId member, int epoch, int waiting, List<String> sessions) {
  /** Copies the sessions so that they cannot change. */
  public Reachable {
    sessions = List.copyOf(sessions);
  }

  /** Tells whether a session goes on that began under an epoch. */
  public boolean goesOn(String session, int begunUnder) {
    return epoch == begunUnder && sessions.contains(session);
  }
}
