package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Nothing hidden under this id that the caller may know of. */
public final class UnknownHiding extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownHiding() {
    super(Refusal.UNKNOWN, "hiding.unknown");
  }
}
