package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No report of this id that the caller may know of. */
public final class UnknownFlag extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownFlag() {
    super(Refusal.UNKNOWN, "flag.unknown");
  }
}
