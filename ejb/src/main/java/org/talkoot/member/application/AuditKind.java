package org.talkoot.member.application;

import java.util.Locale;

/** What is worth a line in the audit log. */
public enum AuditKind {
  SIGNED_UP,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  PASSWORD_CHANGED,
  PASSWORD_RESET_ASKED,
  PASSWORD_RESET,
  EMAIL_CHANGED,
  EMAIL_TAKEN_BACK,
  SESSION_ENDED,
  SESSIONS_ENDED,
  TOKEN_ISSUED,
  TOKEN_REVOKED,
  OPERATOR_APPOINTED,
  MEMBER_DISABLED,
  MEMBER_ENABLED,
  MANAGER_APPOINTED,
  MANAGER_DISMISSED,
  LEVEL_TABLE_PUBLISHED,
  LEVEL_LOSS_CONFIRMED,
  LEVEL_LOSS_DECLINED,
  RECOGNITION_AWARDED,
  MODERATED,
  HOLD_RELEASED,
  HOLD_TAKEN_BACK,
  EXPORTED,
  ERASED,
  IMPORTED,
  EVENT_RETRIED,
  EVENT_DROPPED;

  /** Returns the kind as it stands in the log, for instance {@code signed_in}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
