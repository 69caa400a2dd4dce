package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Somebody changed the network since the caller read it. */
public final class NetworkChangedMeanwhile extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NetworkChangedMeanwhile(String slug) {
    super(Refusal.STALE, "network.changedMeanwhile", slug);
  }
}
