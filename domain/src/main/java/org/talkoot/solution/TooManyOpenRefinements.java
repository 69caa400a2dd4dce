package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A solution takes only so many open refinements at a time. */
public final class TooManyOpenRefinements extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public TooManyOpenRefinements(int most) {
    super(Refusal.CONFLICT, "refinement.tooMany", most);
  }
}
