package org.talkoot.level;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Nobody decides about the own level. */
public final class OwnLevel extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public OwnLevel() {
    super(Refusal.FORBIDDEN, "level.own");
  }
}
