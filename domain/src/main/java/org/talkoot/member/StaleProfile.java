package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Somebody changed the profile in the meantime. */
public final class StaleProfile extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public StaleProfile() {
    super(Refusal.STALE, "profile.stale");
  }
}
