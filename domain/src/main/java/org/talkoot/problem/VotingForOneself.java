package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Nobody votes on what they made themselves. */
public final class VotingForOneself extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public VotingForOneself() {
    super(Refusal.FORBIDDEN, "vote.own");
  }
}
