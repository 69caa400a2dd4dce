package org.talkoot.shared.application;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** An idempotency key that was used with another body. */
public final class KeyOfAnotherRequest extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the request. */
  public KeyOfAnotherRequest() {
    super(Refusal.INVALID, "request.keyOfAnother");
  }
}
