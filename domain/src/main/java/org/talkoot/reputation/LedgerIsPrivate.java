package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Lines are for their owner, and for managers of the network they were written in. */
public final class LedgerIsPrivate extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public LedgerIsPrivate() {
    super(Refusal.FORBIDDEN, "ledger.private");
  }
}
