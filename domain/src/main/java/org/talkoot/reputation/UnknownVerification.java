package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such verification. */
public final class UnknownVerification extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public UnknownVerification() {
    super(Refusal.UNKNOWN, "verification.unknown");
  }
}
