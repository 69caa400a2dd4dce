package org.talkoot.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.talkoot.member.MemberId;

/** What the author or the requester says of a review: it helped, or it did not. */
@Embeddable
public class Rating {
  @Column(name = "rater_id")
  private long rater;

  private boolean helpful;

  @Column(name = "rated_at")
  private Instant ratedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Rating() {}

  Rating(MemberId rater, boolean helpful, Instant ratedAt) {
    this.rater = rater.value();
    this.helpful = helpful;
    this.ratedAt = ratedAt;
  }

  boolean isBy(MemberId member) {
    return rater == member.value();
  }

  boolean isHelpful() {
    return helpful;
  }

  boolean says(MemberId member, boolean thatItHelped) {
    return isBy(member) && helpful == thatItHelped;
  }
}
