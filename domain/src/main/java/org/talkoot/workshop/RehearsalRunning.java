package org.talkoot.workshop;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A network rehearses one draft at a time. */
public final class RehearsalRunning extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public RehearsalRunning() {
    super(Refusal.CONFLICT, "rehearsal.running");
  }
}
