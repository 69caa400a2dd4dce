package org.talkoot.review;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A review, an answer to one or a rating that the moment or the person forbids. */
public final class ReviewRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private ReviewRefused(Why why) {
    super(why.refusal, why.code);
  }

  static void when(boolean refused, Why why) {
    if (refused) {
      throw new ReviewRefused(why);
    }
  }

  /** The rule that was broken. */
  enum Why {
    CONFLICT(Refusal.FORBIDDEN, "review.conflict.blocking"),
    CLOSED(Refusal.CONFLICT, "review.closed"),
    ALREADY_GIVEN(Refusal.CONFLICT, "review.alreadyGiven"),
    RESPONSE_BY_OTHERS(Refusal.FORBIDDEN, "review.response.notAuthor"),
    ALREADY_ANSWERED(Refusal.CONFLICT, "review.response.alreadyGiven"),
    RATING_BY_OTHERS(Refusal.FORBIDDEN, "review.rating.notYours");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
