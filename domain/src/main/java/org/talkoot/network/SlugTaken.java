package org.talkoot.network;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Another network has this name in addresses. */
public final class SlugTaken extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public SlugTaken(String slug) {
    super(Refusal.CONFLICT, "network.slugTaken", slug);
  }
}
