package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The member does not hold the privilege in this network. */
public final class PrivilegeMissing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for and no level gives. */
  public PrivilegeMissing(Privilege privilege) {
    super(Refusal.FORBIDDEN, "network.privilegeMissing", privilege);
  }

  /** Names what was asked for, the level that gives it, and the member's. */
  public PrivilegeMissing(Privilege privilege, Level needed, Level held) {
    super(Refusal.FORBIDDEN, "network.levelMissing", privilege, needed, held);
  }
}
