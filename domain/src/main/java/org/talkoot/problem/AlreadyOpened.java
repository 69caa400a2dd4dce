package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A problem opens once. */
public final class AlreadyOpened extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public AlreadyOpened() {
    super(Refusal.CONFLICT, "problem.alreadyOpened");
  }
}
