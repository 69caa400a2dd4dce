package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such problem, or the caller may not know of it. */
public final class UnknownProblem extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public UnknownProblem() {
    super(Refusal.UNKNOWN, "problem.unknown");
  }
}
