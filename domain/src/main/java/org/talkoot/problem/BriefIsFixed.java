package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A brief can be changed or deleted as a draft only. */
public final class BriefIsFixed extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public BriefIsFixed() {
    super(Refusal.CONFLICT, "problem.briefIsFixed");
  }
}
