package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Solutions are taken from the opening of a problem until its decision. */
public final class NoSolutionsAwaited extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public NoSolutionsAwaited() {
    super(Refusal.CONFLICT, "problem.noSolutionsAwaited");
  }
}
