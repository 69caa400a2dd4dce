package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A network is verified once at a time. */
public final class VerificationRunning extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public VerificationRunning() {
    super(Refusal.CONFLICT, "verification.running");
  }
}
