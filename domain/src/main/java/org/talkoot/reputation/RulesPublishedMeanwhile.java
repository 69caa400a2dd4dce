package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Somebody published another version since the one that the caller started from. */
public final class RulesPublishedMeanwhile extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names the version that the caller started from. */
  public RulesPublishedMeanwhile(int basedOn) {
    super(Refusal.CONFLICT, "rules.publishedMeanwhile", basedOn);
  }
}
