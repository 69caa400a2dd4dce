package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Only members of the network may do this. */
public final class NotAMember extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NotAMember(String name) {
    super(Refusal.FORBIDDEN, "network.notAMember", name);
  }
}
