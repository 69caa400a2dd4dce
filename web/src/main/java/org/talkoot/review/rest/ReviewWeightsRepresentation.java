package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.application.ReviewWeight;

/**
 * How the consensus on a solution is weighed, as clients see it.
 *
 * @param reviews newest first
 */
@Schema(name = "ReviewWeights")
public record ReviewWeightsRepresentation(List<OfReview> reviews) {
  /**
   * How much one review weighs.
   *
   * @param reviewer a handle, or the name of the role in blind modes
   * @param share part of the whole, 0 to 1
   * @param bias how much more than others the reviewer gives; null for hidden people
   * @param spread how widely the reviewer's scores scatter; null for hidden people
   */
  @Schema(name = "ReviewWeight")
  public record OfReview(
      String review,
      String reviewer,
      double share,
      @Nullable Double bias,
      @Nullable Double spread) {
    static OfReview of(ReviewWeight weight) {
      return new OfReview(
          weight.review().toString(),
          weight.reviewer().handle(),
          weight.share(),
          weight.bias(),
          weight.spread());
    }
  }

  static ReviewWeightsRepresentation of(List<ReviewWeight> weights) {
    return new ReviewWeightsRepresentation(weights.stream().map(OfReview::of).toList());
  }
}
