package org.talkoot.assignment;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such assignment, or none that the caller may know of. */
public final class UnknownAssignment extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public UnknownAssignment() {
    super(Refusal.UNKNOWN, "assignment.unknown");
  }
}
