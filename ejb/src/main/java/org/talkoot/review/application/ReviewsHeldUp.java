package org.talkoot.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewHeldUp;
import org.talkoot.review.persistence.AcceptedReviews;
import org.talkoot.shared.DomainEvent;

/**
 * Measures reviews of accepted solutions by the first judgement of somebody who saw the outcome.
 */
@ApplicationScoped
public class ReviewsHeldUp {
  @Inject private AcceptedReviews reviews;

  /** Returns what is told besides a verification: one event for each review that proved right. */
  public List<ReviewHeldUp> by(DomainEvent verified) {
    Map<String, Long> told = verified.numbers();
    if (told.getOrDefault("first", 0L) != 1) {
      return List.of();
    }
    long judgement = told.getOrDefault("judgement", 0L);
    return reviews.of(ProblemId.of(told.getOrDefault("problem", 0L))).stream()
        .filter(review -> ReviewHeldUp.isNear(review.overall(), judgement))
        .map(review -> heldUp(verified, review))
        .toList();
  }

  private static ReviewHeldUp heldUp(DomainEvent verified, AcceptedReviews.Row review) {
    return new ReviewHeldUp(
        verified.at(),
        verified.network(),
        verified.topics(),
        verified.numbers().getOrDefault("problem", 0L),
        review.solution(),
        review.author(),
        review.id(),
        review.reviewer(),
        verified.actor());
  }
}
