package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such refinement, or the caller may not know of it. */
public final class UnknownRefinement extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public UnknownRefinement() {
    super(Refusal.UNKNOWN, "refinement.unknown");
  }
}
