package org.talkoot.recognition;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Thanks or an honour that a rule forbids. */
public final class HonouringRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names the rule, and what fills its message. */
  public HonouringRefused(Why why, Object... args) {
    super(why.refusal, why.code, args);
  }

  static void when(boolean refused, Why why) {
    if (refused) {
      throw new HonouringRefused(why);
    }
  }

  /** The rule that was broken. */
  public enum Why {
    THANKING_ONESELF(Refusal.FORBIDDEN, "thanks.oneself"),
    THANKED_ALREADY(Refusal.CONFLICT, "thanks.already"),
    HONOURING_ONESELF(Refusal.FORBIDDEN, "recognition.oneself"),
    BUDGET_SPENT(Refusal.CONFLICT, "recognition.budget");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
