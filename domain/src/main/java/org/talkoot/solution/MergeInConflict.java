package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The text moved where the refinement changes it: a person must word it. */
public final class MergeInConflict extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public MergeInConflict() {
    super(Refusal.CONFLICT, "refinement.conflict");
  }
}
