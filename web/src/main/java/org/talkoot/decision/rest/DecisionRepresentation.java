package org.talkoot.decision.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.web.rest.Person;

/**
 * A decision as clients see it.
 *
 * @param onTime whether it came by the promised day
 * @param text why, for the whole; may be empty
 * @param accepted the chosen solutions with everybody's share
 * @param reasons why, for single solutions, chosen or not
 */
@Schema(name = "Decision")
public record DecisionRepresentation(
    String id,
    String problem,
    Person requester,
    Instant at,
    boolean onTime,
    String text,
    List<SharedSolution> accepted,
    List<Reason> reasons) {
  /** Why a solution was chosen or not. */
  @Schema(name = "Reason")
  public record Reason(String solution, Person author, boolean accepted, String text) {
    static Reason of(DecidedSolution decided) {
      return new Reason(
          decided.solution().toString(),
          Person.of(decided.author()),
          decided.accepted(),
          decided.reason());
    }
  }

  /** Shows a decision. */
  public static DecisionRepresentation of(DecisionView view) {
    return new DecisionRepresentation(
        view.id().toString(),
        view.problem().toString(),
        Person.of(view.requester()),
        view.at(),
        view.onTime(),
        view.text(),
        view.accepted().stream().map(SharedSolution::of).toList(),
        view.solutions().stream()
            .filter(decided -> !decided.reason().isEmpty())
            .map(Reason::of)
            .toList());
  }
}
