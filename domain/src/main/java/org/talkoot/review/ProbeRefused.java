package org.talkoot.review;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A probe or spot check that is there already, or that measures the manager's own review. */
public final class ProbeRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private ProbeRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Says that the solution was probed, or the review checked, before. */
  public static ProbeRefused givenBefore() {
    return new ProbeRefused(Refusal.CONFLICT, "probe.given");
  }

  /** Says that nobody measures their own review. */
  public static ProbeRefused ofOnesOwnReview() {
    return new ProbeRefused(Refusal.FORBIDDEN, "probe.ownReview");
  }
}
