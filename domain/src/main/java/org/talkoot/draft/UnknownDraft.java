package org.talkoot.draft;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The caller has no such draft. */
public final class UnknownDraft extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the request. */
  public UnknownDraft() {
    super(Refusal.UNKNOWN, "draft.unsent");
  }
}
