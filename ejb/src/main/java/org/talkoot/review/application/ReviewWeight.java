package org.talkoot.review.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.review.Consensus;
import org.talkoot.review.ReviewId;
import org.talkoot.review.WeighedReview;

/**
 * How much one review weighs in a consensus, and why.
 *
 * <p>What is known of the reviewer from elsewhere is told only with their name: the same numbers in
 * two places would tell whose both are.
 *
 * @param reviewer as the viewer may know them
 * @param share part of the whole, 0 to 1
 * @param bias how much more than others the reviewer gives, in points of the scale; null for hidden
 *     people
 * @param spread how widely the reviewer's scores scatter, bias apart, in points of the scale; null
 *     for hidden people
 */
public record ReviewWeight(
    ReviewId review,
    PersonRef reviewer,
    double share,
    @Nullable Double bias,
    @Nullable Double spread) {

  /** Returns the weights of all reviews of one solution; alike where the median speaks. */
  static List<ReviewWeight> of(List<ReviewView> reviews) {
    boolean weighed =
        reviews.size() >= Consensus.ENOUGH_REVIEWS
            && reviews.stream().anyMatch(review -> review.weighed().isKnown());
    double all = reviews.stream().mapToDouble(review -> review.weighed().precision()).sum();
    return reviews.stream()
        .map(
            review -> {
              WeighedReview one = review.weighed();
              boolean named = review.reviewer().id().value() > 0;
              return new ReviewWeight(
                  review.id(),
                  review.reviewer(),
                  weighed ? one.precision() / all : 1.0 / reviews.size(),
                  named ? one.reviewer().bias() : null,
                  named ? Math.sqrt(1 / one.precision()) : null);
            })
        .toList();
  }
}
