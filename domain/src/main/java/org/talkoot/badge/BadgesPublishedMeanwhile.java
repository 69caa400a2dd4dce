package org.talkoot.badge;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Somebody else published a version in the meantime, so this one is not based on the newest. */
public final class BadgesPublishedMeanwhile extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names the version that it was based on. */
  public BadgesPublishedMeanwhile(int basedOn) {
    super(Refusal.CONFLICT, "badges.publishedMeanwhile", basedOn);
  }
}
