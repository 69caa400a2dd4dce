package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only the author may do this with a solution. */
public final class NotTheAuthor extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotTheAuthor() {
    super(Refusal.FORBIDDEN, "solution.notTheAuthor");
  }
}
