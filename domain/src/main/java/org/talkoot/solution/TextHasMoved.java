package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The solution was changed after the merged text was written. */
public final class TextHasMoved extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the move. */
  public TextHasMoved() {
    super(Refusal.CONFLICT, "refinement.textMoved");
  }
}
