package org.talkoot.web.rest;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A token that is none, or no longer one. */
public final class TokenInvalid extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the token. */
  public TokenInvalid() {
    super(Refusal.UNAUTHENTICATED, "token.invalid");
  }
}
