package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** From the deadline on a sealed problem takes no wordings: some have read what others wrote. */
public final class SolutionsAreSealed extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the wording. */
  public SolutionsAreSealed() {
    super(Refusal.CONFLICT, "problem.solutionsAreSealed");
  }
}
