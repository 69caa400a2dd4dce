package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only an operator may do this. */
public final class OperatorsOnly extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public OperatorsOnly() {
    super(Refusal.FORBIDDEN, "operator.only");
  }
}
