package org.talkoot.review.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.Assessment;
import org.talkoot.review.Conflict;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.Verdict;

/**
 * A review as clients send it.
 *
 * @param revision the revision that was read, the newest when left out
 */
@Schema(name = "ReviewRequest")
public record ReviewRequest(
    @ArraySchema(maxItems = 20) @Nullable List<ScoreRequest> scores,
    @Nullable Verdict verdict,
    @Schema(minimum = "1", maximum = "5") @Nullable Integer confidence,
    @Schema(maxLength = 2_000) @Nullable String best,
    @Schema(maxLength = 2_000) @Nullable String mustChange,
    @ArraySchema(maxItems = 5) @Nullable List<ConflictRequest> conflicts,
    @Schema(minimum = "0", maximum = "1000000") @Nullable Integer revision) {

  /** The score of one criterion as clients send it. */
  @Schema(name = "ScoreRequest")
  public record ScoreRequest(
      @Schema(maxLength = 40, description = "Id of the criterion in the rubric.")
          @Nullable String criterion,
      @Schema(minimum = "1", maximum = "5") @Nullable Integer score,
      @Schema(maxLength = 2_000) @Nullable String rationale) {
    CriterionScore criterionScore() {
      return new CriterionScore(
          requireNonNullElse(criterion, ""), requireNonNullElse(score, 0), rationale);
    }
  }

  /** A connection the reviewer tells about, as clients send it. */
  @Schema(name = "ConflictRequest")
  public record ConflictRequest(
      @Schema(allowableValues = {"disclosed", "blocking"}) @Nullable String kind,
      @Schema(maxLength = 2_000) @Nullable String text) {
    Conflict conflict() {
      return new Conflict(requireNonNullElse(kind, ""), requireNonNullElse(text, ""));
    }
  }

  Assessment assessment() {
    return new Assessment(
        requireNonNullElse(scores, List.<ScoreRequest>of()).stream()
            .map(ScoreRequest::criterionScore)
            .toList(),
        verdict,
        requireNonNullElse(confidence, 0),
        best,
        mustChange,
        requireNonNullElse(conflicts, List.<ConflictRequest>of()).stream()
            .map(ConflictRequest::conflict)
            .toList(),
        requireNonNullElse(revision, 0));
  }
}
