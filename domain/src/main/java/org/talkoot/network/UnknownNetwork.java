package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such network, or the caller may not know of it. */
public final class UnknownNetwork extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownNetwork(String network) {
    super(Refusal.UNKNOWN, "network.unknown", network);
  }
}
