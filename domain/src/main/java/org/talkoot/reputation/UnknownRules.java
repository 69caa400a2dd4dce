package org.talkoot.reputation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The network has no such version of its rules. */
public final class UnknownRules extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Names what was looked for. */
  public UnknownRules(String version) {
    super(Refusal.UNKNOWN, "rules.unknown", version);
  }
}
