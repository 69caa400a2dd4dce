package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Address and password do not belong together; says the same of an address nobody has. */
public final class WrongCredentials extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public WrongCredentials() {
    super(Refusal.UNAUTHENTICATED, "signIn.wrong");
  }
}
