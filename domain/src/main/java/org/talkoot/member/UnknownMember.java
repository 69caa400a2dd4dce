package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Nobody goes by that handle or id. */
public final class UnknownMember extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownMember() {
    super(Refusal.UNKNOWN, "member.unknown");
  }
}
