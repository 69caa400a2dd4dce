package org.talkoot.expertise;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no topic of that slug, or none that the viewer may know of. */
public final class UnknownTopic extends BrokenRule {
  private static final long serialVersionUID = 1L;

  public UnknownTopic() {
    super(Refusal.UNKNOWN, "topic.unknown");
  }
}
