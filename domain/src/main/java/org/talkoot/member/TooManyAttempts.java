package org.talkoot.member;

import java.time.Duration;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.RetryLater;

/** Too many guesses, sign-ups or letters in a while; says when the next one may be tried. */
public final class TooManyAttempts extends BrokenRule implements RetryLater {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** Refuses an attempt until the time has passed. */
  public TooManyAttempts(Duration retryAfter) {
    super(Refusal.TOO_MANY, "attempts.tooMany", retryAfter.plusSeconds(59).toMinutes());
    this.retryAfter = retryAfter;
  }

  @Override
  public Duration retryAfter() {
    return retryAfter;
  }
}
