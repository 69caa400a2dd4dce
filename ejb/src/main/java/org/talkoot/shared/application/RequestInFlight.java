package org.talkoot.shared.application;

import java.time.Duration;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.RetryLater;

/** A repetition that came before the first request was answered. */
public final class RequestInFlight extends BrokenRule implements RetryLater {
  private static final long serialVersionUID = 1L;

  /** Refuses the repetition. */
  public RequestInFlight() {
    super(Refusal.CONFLICT, "request.inFlight");
  }

  @Override
  public Duration retryAfter() {
    return Duration.ofSeconds(1);
  }
}
