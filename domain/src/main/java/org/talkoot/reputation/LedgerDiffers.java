package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The lines of an account are not those that a checkpoint sealed. */
public final class LedgerDiffers extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public LedgerDiffers() {
    super(Refusal.CONFLICT, "ledger.differsFromCheckpoint");
  }
}
