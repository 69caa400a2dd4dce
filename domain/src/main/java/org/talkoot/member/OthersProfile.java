package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only members themselves change how they are presented. */
public final class OthersProfile extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the change. */
  public OthersProfile() {
    super(Refusal.FORBIDDEN, "profile.others");
  }
}
