package org.talkoot.decision;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A decision by somebody else, or at the wrong time. */
public final class DecisionRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private DecisionRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  static void unlessRequester(boolean isRequester) {
    if (!isRequester) {
      throw new DecisionRefused(Refusal.FORBIDDEN, "decision.notRequester");
    }
  }

  static void unlessDecidable(boolean decidable) {
    if (!decidable) {
      throw new DecisionRefused(Refusal.CONFLICT, "decision.notDecidable");
    }
  }
}
