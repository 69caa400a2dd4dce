package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No correction under this id that the caller may know of. */
public final class UnknownCorrection extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownCorrection() {
    super(Refusal.UNKNOWN, "correction.unknown");
  }
}
