package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A member has one open refinement of a solution at a time. */
public final class RefinementStillOpen extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public RefinementStillOpen() {
    super(Refusal.CONFLICT, "refinement.stillOpen");
  }
}
