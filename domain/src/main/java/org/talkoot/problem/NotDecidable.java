package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A requester decides while the problem is open or in review, once. */
public final class NotDecidable extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotDecidable() {
    super(Refusal.CONFLICT, "problem.notDecidable");
  }
}
