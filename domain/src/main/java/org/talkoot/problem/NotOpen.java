package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only an open problem can be closed early. */
public final class NotOpen extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotOpen() {
    super(Refusal.CONFLICT, "problem.notOpen");
  }
}
