package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Votes are taken on what was opened and not withdrawn. */
public final class NoVotesTaken extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NoVotesTaken() {
    super(Refusal.CONFLICT, "problem.noVotesTaken");
  }
}
