package org.talkoot.workshop;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such draft that the caller may know of. */
public final class UnknownDraft extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownDraft() {
    super(Refusal.UNKNOWN, "draft.unknown");
  }
}
