package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A refinement that was merged, declined or withdrawn stays so. */
public final class RefinementIsSettled extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public RefinementIsSettled() {
    super(Refusal.CONFLICT, "refinement.settled");
  }
}
