package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.Estimate;
import org.talkoot.review.application.ConsensusView;

/**
 * What the reviews of a solution agree on, as clients see it.
 *
 * @param reviews how many it rests on
 * @param enough false below three reviews
 * @param overall the weighted whole; null without a review, and to a caller who judges alone as
 *     long as reviews are taken: then only their number is told
 */
@Schema(name = "Consensus")
public record ConsensusRepresentation(
    int reviews,
    boolean enough,
    @Nullable EstimateRepresentation overall,
    List<OfCriterion> criteria,
    @Schema(allowableValues = {"median", "model"}) String basis) {
  /** Where reviewers stand on the scale of 1 to 5. */
  @Schema(name = "Estimate")
  public record EstimateRepresentation(double score, double low, double high) {
    static EstimateRepresentation of(Estimate estimate) {
      return new EstimateRepresentation(estimate.score(), estimate.low(), estimate.high());
    }
  }

  /** What the reviews agree on about one criterion. */
  @Schema(name = "CriterionConsensus")
  public record OfCriterion(String criterion, String text, double score, double low, double high) {
    static OfCriterion of(ConsensusView.OfCriterion view) {
      return new OfCriterion(view.criterion(), view.text(), view.score(), view.low(), view.high());
    }
  }

  static ConsensusRepresentation of(ConsensusView view) {
    Estimate overall = view.overall();
    return new ConsensusRepresentation(
        view.reviews(),
        view.enough(),
        overall == null ? null : EstimateRepresentation.of(overall),
        view.criteria().stream().map(OfCriterion::of).toList(),
        view.basis());
  }
}
