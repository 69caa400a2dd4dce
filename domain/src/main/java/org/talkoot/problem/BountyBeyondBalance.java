package org.talkoot.problem;

import java.util.List;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.Violation;

/** Nobody can give more extra points than they have in the network. */
public final class BountyBeyondBalance extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what can be given at most. */
  public BountyBeyondBalance(long atHand) {
    super(Refusal.CONFLICT, "bounty.beyondBalance", Math.max(0, atHand));
  }

  @Override
  public List<Violation> violations() {
    return List.of(new Violation("bounty", code(), args()));
  }
}
