package org.talkoot.web.security;

import org.apache.shiro.session.Session;
import org.talkoot.member.application.Identity;

/**
 * Ties a session to the account's epoch it began under; when that has moved on, the session is
 * over.
 */
final class SessionEpoch {
  private static final String KEY = "talkoot.epoch";

  private SessionEpoch() {}

  static void remember(Session session, int epoch) {
    session.setAttribute(KEY, epoch);
  }

  static boolean stands(Session session, Identity account) {
    return !account.disabled()
        && Integer.valueOf(account.sessionEpoch()).equals(session.getAttribute(KEY));
  }
}
