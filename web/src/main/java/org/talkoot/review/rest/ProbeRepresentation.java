package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.application.ProbeView;

/**
 * A manager's own scores of a solution, as managers see them.
 *
 * @param overall the scores as one number from 1 to 5
 */
@Schema(name = "Probe")
public record ProbeRepresentation(
    List<OfCriterion> scores, double overall, String text, Instant at) {
  /** What the manager gave for one criterion. */
  @Schema(name = "ProbeScore")
  public record OfCriterion(String criterion, int score) {
    static OfCriterion of(CriterionScore score) {
      return new OfCriterion(score.criterion(), score.score());
    }
  }

  static ProbeRepresentation of(ProbeView view) {
    return new ProbeRepresentation(
        view.scores().stream().map(OfCriterion::of).toList(),
        view.overall(),
        view.text(),
        view.at());
  }
}
