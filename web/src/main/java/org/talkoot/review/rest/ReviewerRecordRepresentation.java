package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.application.ReviewerRecord;

/**
 * How a member's reviews fared, as the member and managers see it.
 *
 * @param bias how much more than probes the member gave on average, null when nothing was measured
 * @param spread how widely that scatters, null below two measurements
 */
@Schema(name = "ReviewerRecord")
public record ReviewerRecordRepresentation(
    int reviews,
    int helpful,
    int heldUp,
    Year thisYear,
    int measured,
    @Nullable Double bias,
    @Nullable Double spread,
    List<Measurement> measurements) {
  /** One review beside what a manager gave. */
  @Schema(name = "ReviewMeasurement")
  public record Measurement(
      String review,
      String solution,
      String problem,
      String question,
      @Schema(allowableValues = {"probe", "spotCheck"}) String source,
      double overall,
      double judgement,
      boolean heldUp,
      Instant at) {
    static Measurement of(ReviewerRecord.Measurement one) {
      return new Measurement(
          one.review().toString(),
          one.solution().toString(),
          one.problem().toString(),
          one.question(),
          one.source().code(),
          one.overall(),
          one.judgement(),
          one.heldUp(),
          one.at());
    }
  }

  /** The reviews of this year, and how many of them have proved right so far. */
  @Schema(name = "YearOfReviews")
  public record Year(int reviews, int heldUp) {
    static Year of(ReviewerRecord.Year year) {
      return new Year(year.reviews(), year.heldUp());
    }
  }

  static ReviewerRecordRepresentation of(ReviewerRecord record) {
    return new ReviewerRecordRepresentation(
        record.reviews(),
        record.helpful(),
        record.heldUp(),
        Year.of(record.thisYear()),
        record.measured(),
        record.bias(),
        record.spread(),
        record.measurements().stream().map(Measurement::of).toList());
  }
}
