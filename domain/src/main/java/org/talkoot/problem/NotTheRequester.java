package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only the requester may do this with a problem. */
public final class NotTheRequester extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotTheRequester() {
    super(Refusal.FORBIDDEN, "problem.notTheRequester");
  }
}
