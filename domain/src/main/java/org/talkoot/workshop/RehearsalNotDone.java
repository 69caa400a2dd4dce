package org.talkoot.workshop;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A rehearsal has no result before it is done. */
public final class RehearsalNotDone extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public RehearsalNotDone() {
    super(Refusal.CONFLICT, "rehearsal.notDone");
  }
}
