package org.talkoot.solution;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A comment that cannot be marked as useful coaching. */
public final class CoachingRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names the rule, and what fills its message. */
  public CoachingRefused(Why why, Object... args) {
    super(why.refusal, why.code, args);
  }

  /** Refuses if the rule is broken. */
  public static void when(boolean broken, Why why, Object... args) {
    if (broken) {
      throw new CoachingRefused(why, args);
    }
  }

  /** The rule that was broken. */
  public enum Why {
    OWN_COMMENT(Refusal.FORBIDDEN, "coaching.own"),
    NOT_ON_THE_BRIEF(Refusal.CONFLICT, "coaching.notOnBrief"),
    ENOUGH(Refusal.CONFLICT, "coaching.enough");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
