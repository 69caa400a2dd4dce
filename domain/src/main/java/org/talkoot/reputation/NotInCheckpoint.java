package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such line, or no checkpoint has been made since it was written. */
public final class NotInCheckpoint extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public NotInCheckpoint() {
    super(Refusal.UNKNOWN, "ledger.notInCheckpoint");
  }
}
