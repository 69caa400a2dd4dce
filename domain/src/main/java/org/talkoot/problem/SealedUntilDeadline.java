package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A sealed problem is decided after its deadline only. */
public final class SealedUntilDeadline extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public SealedUntilDeadline() {
    super(Refusal.CONFLICT, "problem.sealedUntilDeadline");
  }
}
