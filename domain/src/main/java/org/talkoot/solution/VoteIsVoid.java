package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A ruling voided the member's vote on this solution; no other is cast. */
public final class VoteIsVoid extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the vote. */
  public VoteIsVoid() {
    super(Refusal.FORBIDDEN, "vote.void");
  }
}
