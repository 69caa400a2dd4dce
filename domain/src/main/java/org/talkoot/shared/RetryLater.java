package org.talkoot.shared;

import java.time.Duration;

/** A refusal that passes: says after how long the same request may be tried again. */
public interface RetryLater {
  /** Returns how long to wait, at least a second. */
  Duration retryAfter();
}
