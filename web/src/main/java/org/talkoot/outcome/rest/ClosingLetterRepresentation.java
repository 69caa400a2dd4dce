package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.decision.rest.DecisionRepresentation;
import org.talkoot.outcome.application.ClosingLetter;
import org.talkoot.web.rest.Person;

/**
 * The caller's copy of the closing letter.
 *
 * @param decision null for a problem without one
 * @param outcome the steps, oldest first
 * @param parts the reader's own part
 */
@Schema(name = "ClosingLetter")
public record ClosingLetterRepresentation(
    String problem,
    String question,
    Person requester,
    Person to,
    Instant closedAt,
    int solutions,
    int reviews,
    int comments,
    @Nullable DecisionRepresentation decision,
    List<OutcomeStepRepresentation> outcome,
    List<OwnPart> parts) {
  /**
   * One thing the reader gave.
   *
   * @param share per cent of what was accepted, 0 for none
   */
  @Schema(name = "OwnPart")
  public record OwnPart(String kind, int count, int share) {
    static OwnPart of(ClosingLetter.OwnPart part) {
      return new OwnPart(part.kind(), part.count(), part.share());
    }
  }

  static ClosingLetterRepresentation of(ClosingLetter letter) {
    DecisionView decision = letter.decision();
    return new ClosingLetterRepresentation(
        letter.problem().toString(),
        letter.question(),
        Person.of(letter.requester()),
        Person.of(letter.to()),
        letter.closedAt(),
        letter.solutions(),
        letter.reviews(),
        letter.comments(),
        decision == null ? null : DecisionRepresentation.of(decision),
        letter.outcome().stream().map(OutcomeStepRepresentation::of).toList(),
        letter.parts().stream().map(OwnPart::of).toList());
  }
}
