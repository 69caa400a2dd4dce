package org.talkoot.moderation;

import java.time.Duration;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.RetryLater;

/** Somebody reports more in a day than anybody can look into. */
public final class TooManyFlags extends BrokenRule implements RetryLater {
  private static final long serialVersionUID = 1L;

  /** Refuses another report of the day. */
  public TooManyFlags() {
    super(Refusal.TOO_MANY, "flag.tooMany");
  }

  @Override
  public Duration retryAfter() {
    return Duration.ofHours(1);
  }
}
