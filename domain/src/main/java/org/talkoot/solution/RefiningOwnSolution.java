package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Whoever made a solution revises it; refinements come from others. */
public final class RefiningOwnSolution extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public RefiningOwnSolution() {
    super(Refusal.FORBIDDEN, "refinement.own");
  }
}
