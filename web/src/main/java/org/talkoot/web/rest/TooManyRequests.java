package org.talkoot.web.rest;

import java.time.Duration;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.RetryLater;

/** A caller who has used up what there is for a while. */
public final class TooManyRequests extends BrokenRule implements RetryLater {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** Refuses requests until the time has passed. */
  public TooManyRequests(Duration retryAfter) {
    super(Refusal.TOO_MANY, "request.tooMany", Math.max(1, retryAfter.toSeconds()));
    this.retryAfter = retryAfter;
  }

  @Override
  public Duration retryAfter() {
    return retryAfter;
  }
}
