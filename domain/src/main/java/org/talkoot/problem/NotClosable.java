package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only a decided problem, or one with an outcome, closes. */
public final class NotClosable extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotClosable() {
    super(Refusal.CONFLICT, "problem.notClosable");
  }
}
