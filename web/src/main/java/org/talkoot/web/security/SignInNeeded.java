package org.talkoot.web.security;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Something that needs a member was asked for by a visitor. */
public final class SignInNeeded extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the visitor. */
  public SignInNeeded() {
    super(Refusal.UNAUTHENTICATED, "signIn.required");
  }
}
