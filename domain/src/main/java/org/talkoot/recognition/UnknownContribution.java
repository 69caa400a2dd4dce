package org.talkoot.recognition;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No contribution of this kind and id that the caller may know of. */
public final class UnknownContribution extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the name of a contribution. */
  public UnknownContribution() {
    super(Refusal.UNKNOWN, "contribution.unknown");
  }
}
