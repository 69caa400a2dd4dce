package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such session, or it is another's, or it has ended. */
public final class UnknownSession extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever wanted to end it. */
  public UnknownSession() {
    super(Refusal.UNKNOWN, "session.unknown");
  }
}
