package org.talkoot.badge;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such badge in the network. */
public final class UnknownBadge extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownBadge(String code) {
    super(Refusal.UNKNOWN, "badge.unknown", code);
  }
}
