package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** An outcome belongs to a problem that was decided and has not closed. */
public final class OutcomeNotAwaited extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public OutcomeNotAwaited() {
    super(Refusal.CONFLICT, "problem.outcomeNotAwaited");
  }
}
