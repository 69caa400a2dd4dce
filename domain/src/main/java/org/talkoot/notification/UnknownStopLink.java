package org.talkoot.notification;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A link to stop letters is not one that we signed. */
public final class UnknownStopLink extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownStopLink() {
    super(Refusal.UNKNOWN, "stopLink.unknown");
  }
}
