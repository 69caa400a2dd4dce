package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only a draft goes into coaching, and only from coaching back. */
public final class NotInCoaching extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotInCoaching() {
    super(Refusal.CONFLICT, "problem.notInCoaching");
  }
}
