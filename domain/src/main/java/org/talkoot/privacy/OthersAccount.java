package org.talkoot.privacy;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only who came with an import, and so cannot sign in, is erased by somebody else. */
public final class OthersAccount extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the erasure. */
  public OthersAccount() {
    super(Refusal.FORBIDDEN, "erasure.others");
  }
}
