package org.talkoot.web.rest;

import org.talkoot.member.Scope;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A token that lets its holder do less than was asked for. */
public final class ScopeMissing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses for want of the scope. */
  public ScopeMissing(Scope scope) {
    super(Refusal.FORBIDDEN, "token.scope", Codes.of(scope));
  }
}
