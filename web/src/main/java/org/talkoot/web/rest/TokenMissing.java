package org.talkoot.web.rest;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A visitor asks for what only members may do. */
public final class TokenMissing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the visitor. */
  public TokenMissing() {
    super(Refusal.UNAUTHENTICATED, "token.missing");
  }
}
