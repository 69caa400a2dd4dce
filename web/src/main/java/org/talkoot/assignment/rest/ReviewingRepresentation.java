package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.assignment.application.ReviewingStatistics;

/** How reviewing went in a network over the last 90 days. */
@Schema(name = "Reviewing")
public record ReviewingRepresentation(
    Coverage coverage, double medianHoursToFirst, Load load, Reliability reliability) {
  /**
   * How many solutions have their reviews.
   *
   * @param solutions that took reviews
   * @param covered with all the reviews their brief wants
   * @param reviewed with at least one
   */
  @Schema(name = "ReviewCoverage")
  public record Coverage(int solutions, int covered, int reviewed) {}

  /**
   * How the work is spread.
   *
   * @param spread inequality (Gini), 0 all alike to 1 all on one
   */
  @Schema(name = "ReviewLoad")
  public record Load(int reviewers, double median, int highest, double spread) {}

  /**
   * What became of the seats that were offered.
   *
   * @param inTime how many of the fulfilled ones came in time
   * @param open how many wait for an answer or a review
   */
  @Schema(name = "ReviewReliability")
  public record Reliability(
      int offered, int fulfilled, int inTime, int declined, int expired, int late, int open) {}

  static ReviewingRepresentation of(ReviewingStatistics told) {
    return new ReviewingRepresentation(
        new Coverage(told.solutions(), told.covered(), told.reviewed()),
        told.medianHoursToFirst(),
        new Load(told.reviewers(), told.medianLoad(), told.highestLoad(), told.loadSpread()),
        new Reliability(
            told.offered(),
            told.fulfilled(),
            told.inTime(),
            told.declined(),
            told.expired(),
            told.late(),
            told.open()));
  }
}
