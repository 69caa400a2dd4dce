package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A network keeps at least one manager. */
public final class LastManager extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public LastManager(String name) {
    super(Refusal.CONFLICT, "network.lastManager", name);
  }
}
