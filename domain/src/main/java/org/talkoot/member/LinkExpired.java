package org.talkoot.member;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A link out of a letter was used already, or is too old. */
public final class LinkExpired extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public LinkExpired() {
    super(Refusal.INVALID, "link.expired");
  }
}
