package org.talkoot.review;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No review of this id that the caller may know of. */
public final class UnknownReview extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says which id was asked for. */
  public UnknownReview(Object id) {
    super(Refusal.UNKNOWN, "review.unknown", id.toString());
  }
}
