package org.talkoot.level;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The proposal was decided already, or is no longer needed. */
public final class LossSettled extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public LossSettled() {
    super(Refusal.CONFLICT, "level.lossSettled");
  }
}
