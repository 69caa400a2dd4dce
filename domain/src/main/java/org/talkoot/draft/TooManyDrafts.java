package org.talkoot.draft;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A member keeps only so many drafts; none is thrown away to make room. */
public final class TooManyDrafts extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses one more. */
  public TooManyDrafts(int most) {
    super(Refusal.CONFLICT, "draft.tooMany", most);
  }
}
