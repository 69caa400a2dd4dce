package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only the one who proposed a refinement may do this with it. */
public final class NotTheRefiner extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NotTheRefiner() {
    super(Refusal.FORBIDDEN, "refinement.notTheRefiner");
  }
}
