package org.talkoot.level;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such proposal, or none that the caller may know of. */
public final class UnknownLoss extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public UnknownLoss() {
    super(Refusal.UNKNOWN, "level.unknownLoss");
  }
}
