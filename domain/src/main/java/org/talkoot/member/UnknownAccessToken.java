package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No such token, or not the caller's. */
public final class UnknownAccessToken extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownAccessToken() {
    super(Refusal.UNKNOWN, "accessToken.unknown");
  }
}
