package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** After the decision a problem can no longer be withdrawn. */
public final class NotWithdrawable extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotWithdrawable() {
    super(Refusal.CONFLICT, "problem.notWithdrawable");
  }
}
