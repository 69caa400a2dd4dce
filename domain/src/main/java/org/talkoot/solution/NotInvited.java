package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only somebody who was invited can consent to share in a solution. */
public final class NotInvited extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotInvited() {
    super(Refusal.FORBIDDEN, "solution.notInvited");
  }
}
