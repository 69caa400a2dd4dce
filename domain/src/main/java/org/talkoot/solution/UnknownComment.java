package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No comment of this id that the caller may know of. */
public final class UnknownComment extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the id. */
  public UnknownComment() {
    super(Refusal.UNKNOWN, "comment.unknown");
  }
}
