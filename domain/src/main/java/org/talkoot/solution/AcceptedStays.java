package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** An accepted solution cannot be withdrawn. */
public final class AcceptedStays extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public AcceptedStays() {
    super(Refusal.CONFLICT, "solution.acceptedStays");
  }
}
