package org.talkoot.outcome.rest;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.Evidence;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeReport;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.web.rest.TextOrNumber;

/** A step of an outcome as clients send it. */
@Schema(name = "OutcomeRequest")
public record OutcomeRequest(
    @Nullable OutcomeStage step,
    @Schema(maxLength = 8_000) @Nullable String text,
    @Nullable FigureRequest figure,
    @ArraySchema(maxItems = 10) @Nullable List<EvidenceRequest> evidence) {
  /** The number that tells it, before and after, as clients send it. */
  @Schema(name = "FigureRequest")
  public record FigureRequest(
      @Schema(maxLength = 120) @Nullable String label,
      @JsonDeserialize(using = TextOrNumber.class)
          @Schema(
              types = {"string", "number"},
              maxLength = 120)
          @Nullable String before,
      @JsonDeserialize(using = TextOrNumber.class)
          @Schema(
              types = {"string", "number"},
              maxLength = 120)
          @Nullable String after,
      @Schema(maxLength = 120) @Nullable String unit) {
    Figure figure() {
      return new Figure(
          requireNonNullElse(label, ""),
          requireNonNullElse(before, ""),
          requireNonNullElse(after, ""),
          requireNonNullElse(unit, ""));
    }
  }

  /** A link that shows that it is so, as clients send it. */
  @Schema(name = "EvidenceRequest")
  public record EvidenceRequest(
      @Schema(maxLength = 200) @Nullable String label,
      @Schema(maxLength = 2_000) @Nullable String url) {
    Evidence evidence() {
      return new Evidence(requireNonNullElse(label, ""), requireNonNullElse(url, ""));
    }
  }

  OutcomeReport report() {
    return new OutcomeReport(
        step,
        requireNonNullElse(text, ""),
        figure == null ? null : figure.figure(),
        requireNonNullElse(evidence, List.<EvidenceRequest>of()).stream()
            .map(EvidenceRequest::evidence)
            .toList());
  }
}
