package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The member does not hold the privilege in this network. */
public final class PrivilegeMissing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public PrivilegeMissing(Privilege privilege) {
    super(Refusal.FORBIDDEN, "network.privilegeMissing", privilege);
  }
}
