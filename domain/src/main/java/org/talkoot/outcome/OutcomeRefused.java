package org.talkoot.outcome;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A step or a verification that the person or the moment forbids. */
public final class OutcomeRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private OutcomeRefused(Why why) {
    super(why.refusal, why.code);
  }

  static void when(boolean refused, Why why) {
    if (refused) {
      throw new OutcomeRefused(why);
    }
  }

  /** The rule that was broken. */
  enum Why {
    STEP_BACK(Refusal.CONFLICT, "outcome.stepBack"),
    PARTY(Refusal.FORBIDDEN, "outcome.verify.party"),
    NOT_REPORTED(Refusal.CONFLICT, "outcome.verify.notReported"),
    ALREADY_VERIFIED(Refusal.CONFLICT, "outcome.verify.already");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
