package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A report that cannot be made or settled. */
public final class FlagRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private FlagRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Says that the same member reported the same thing before. */
  public static FlagRefused reportedBefore() {
    return new FlagRefused(Refusal.CONFLICT, "flag.before");
  }

  /** Says that nobody reports what they wrote themselves. */
  public static FlagRefused ofOneself() {
    return new FlagRefused(Refusal.CONFLICT, "flag.own");
  }

  /** Says that somebody has settled it. */
  public static FlagRefused settledBefore() {
    return new FlagRefused(Refusal.CONFLICT, "flag.settled");
  }

  /** Says that nobody judges what they wrote themselves. */
  public static FlagRefused byItsAuthor() {
    return new FlagRefused(Refusal.FORBIDDEN, "flag.party");
  }
}
