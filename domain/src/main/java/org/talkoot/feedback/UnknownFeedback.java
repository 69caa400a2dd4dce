package org.talkoot.feedback;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No feedback of this id. */
public final class UnknownFeedback extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownFeedback() {
    super(Refusal.UNKNOWN, "feedback.unknown");
  }
}
