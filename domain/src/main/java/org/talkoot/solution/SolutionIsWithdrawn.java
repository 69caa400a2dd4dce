package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A withdrawn solution takes no changes, votes or comments. */
public final class SolutionIsWithdrawn extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public SolutionIsWithdrawn() {
    super(Refusal.CONFLICT, "solution.withdrawn");
  }
}
