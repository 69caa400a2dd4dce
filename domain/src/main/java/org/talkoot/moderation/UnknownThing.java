package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is nothing of the kind that the caller may know of, or it is hidden already. */
public final class UnknownThing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever wanted to report it. */
  public UnknownThing() {
    super(Refusal.UNKNOWN, "flag.thing");
  }
}
