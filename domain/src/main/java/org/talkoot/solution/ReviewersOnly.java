package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** While a problem is blind, only those who may review a solution vote on it. */
public final class ReviewersOnly extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the vote. */
  public ReviewersOnly() {
    super(Refusal.FORBIDDEN, "vote.reviewersOnly");
  }
}
