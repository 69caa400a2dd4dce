package org.talkoot.review.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.CalibrationProbe;
import org.talkoot.review.rest.ReviewRequest.ScoreRequest;

/** A manager's own scores of a solution, as clients send them. */
@Schema(name = "ProbeRequest")
public record ProbeRequest(
    @ArraySchema(maxItems = 20) @Nullable List<ScoreRequest> scores,
    @Schema(maxLength = 2_000) @Nullable String text) {
  CalibrationProbe probe() {
    return new CalibrationProbe(
        requireNonNullElse(scores, List.<ScoreRequest>of()).stream()
            .map(ScoreRequest::criterionScore)
            .toList(),
        text);
  }
}
