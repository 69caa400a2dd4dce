package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Comments are taken on what is in coaching or was opened, and not withdrawn. */
public final class NoCommentsTaken extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NoCommentsTaken() {
    super(Refusal.CONFLICT, "problem.noCommentsTaken");
  }
}
