package org.talkoot.workshop;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such rehearsal that the caller may know of. */
public final class UnknownRehearsal extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownRehearsal() {
    super(Refusal.UNKNOWN, "rehearsal.unknown");
  }
}
