package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** So many passwords are being checked that another one must wait. */
public final class TooManyHashes extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public TooManyHashes() {
    super(Refusal.UNAVAILABLE, "signIn.busy");
  }
}
