package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.Evidence;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.application.VerificationView;
import org.talkoot.web.rest.Person;

/**
 * A step of an outcome as clients see it.
 *
 * @param figure the number before and after, null for none
 * @param onTime whether it came by the pledged day
 */
@Schema(name = "OutcomeStep")
public record OutcomeStepRepresentation(
    String id,
    String problem,
    String step,
    String text,
    @Nullable FigureRepresentation figure,
    List<EvidenceRepresentation> evidence,
    boolean onTime,
    Instant at,
    List<Verification> verifications) {
  /** The number that tells it, before and after. */
  @Schema(name = "Figure")
  public record FigureRepresentation(String label, String before, String after, String unit) {
    static FigureRepresentation of(Figure figure) {
      return new FigureRepresentation(
          figure.label(), figure.before(), figure.after(), figure.unit());
    }
  }

  /** A link that shows that it is so. */
  @Schema(name = "Evidence")
  public record EvidenceRepresentation(String label, String url) {
    static EvidenceRepresentation of(Evidence evidence) {
      return new EvidenceRepresentation(evidence.label(), evidence.url());
    }
  }

  /**
   * Somebody's word that it is so.
   *
   * @param judgement how well it works, 1 to 5
   */
  @Schema(name = "Verification")
  public record Verification(Person by, int judgement, String text, Instant at) {
    static Verification of(VerificationView view) {
      return new Verification(Person.of(view.verifier()), view.judgement(), view.text(), view.at());
    }
  }

  static OutcomeStepRepresentation of(OutcomeStepView view) {
    Figure figure = view.figure();
    return new OutcomeStepRepresentation(
        view.id().toString(),
        view.problem().toString(),
        view.step(),
        view.text(),
        figure == null ? null : FigureRepresentation.of(figure),
        view.evidence().stream().map(EvidenceRepresentation::of).toList(),
        view.onTime(),
        view.at(),
        view.verifications().stream().map(Verification::of).toList());
  }
}
