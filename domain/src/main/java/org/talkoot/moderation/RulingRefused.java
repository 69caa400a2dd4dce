package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A ruling that is there already, or by somebody who is part of the case. */
public final class RulingRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private RulingRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Says that the case was ruled on before. */
  public static RulingRefused ruledBefore() {
    return new RulingRefused(Refusal.CONFLICT, "case.ruled");
  }

  /** Says that nobody rules on a case that they are part of. */
  public static RulingRefused byAParty() {
    return new RulingRefused(Refusal.FORBIDDEN, "case.party");
  }
}
