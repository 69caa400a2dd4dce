package org.talkoot.privacy;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such place, or others look after it, or somebody has looked at it. */
public final class UnknownMention extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownMention() {
    super(Refusal.UNKNOWN, "mention.unknown");
  }
}
