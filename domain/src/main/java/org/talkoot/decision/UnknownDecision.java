package org.talkoot.decision;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The problem has no decision that the caller may know of. */
public final class UnknownDecision extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says which problem was asked about. */
  public UnknownDecision(Object problem) {
    super(Refusal.UNKNOWN, "decision.unknown", problem.toString());
  }
}
