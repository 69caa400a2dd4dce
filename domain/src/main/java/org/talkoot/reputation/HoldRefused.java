package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A ruling on a hold that a rule forbids. */
public final class HoldRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names the rule. */
  public HoldRefused(Why why) {
    super(why.refusal, why.code);
  }

  /** Refuses if the rule is broken. */
  public static void when(boolean broken, Why why) {
    if (broken) {
      throw new HoldRefused(why);
    }
  }

  /** The rule that was broken. */
  public enum Why {
    UNKNOWN(Refusal.UNKNOWN, "hold.unknown"),
    PARTY(Refusal.FORBIDDEN, "hold.party"),
    ENDED(Refusal.CONFLICT, "hold.ended");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
