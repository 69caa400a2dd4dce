package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The network's policy does not let this person in. */
public final class JoiningNotAllowed extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public JoiningNotAllowed(String name) {
    super(Refusal.FORBIDDEN, "network.joiningNotAllowed", name);
  }
}
