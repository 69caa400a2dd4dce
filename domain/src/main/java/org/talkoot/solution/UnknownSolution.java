package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such solution, or the caller may not know of it. */
public final class UnknownSolution extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public UnknownSolution() {
    super(Refusal.UNKNOWN, "solution.unknown");
  }
}
