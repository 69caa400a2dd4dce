package org.talkoot.level;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The way to the next level is shown to the member, and in a network to its managers. */
public final class ProgressIsPrivate extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public ProgressIsPrivate() {
    super(Refusal.FORBIDDEN, "level.progressIsPrivate");
  }
}
