package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.application.OutcomeSummary;
import org.talkoot.outcome.rest.OutcomeStepRepresentation.FigureRepresentation;
import org.talkoot.web.rest.Person;

/**
 * What became of a problem, in short, as clients see it.
 *
 * @param share the part of the member whose list it is, in per cent
 */
@Schema(name = "OutcomeSummary")
public record OutcomeSummaryRepresentation(
    String problem,
    String question,
    String network,
    Person requester,
    String step,
    String text,
    @Nullable FigureRepresentation figure,
    boolean verified,
    Instant at,
    List<Person> contributors,
    int share) {
  static OutcomeSummaryRepresentation of(OutcomeSummary summary) {
    Figure figure = summary.figure();
    return new OutcomeSummaryRepresentation(
        summary.problem().toString(),
        summary.question(),
        summary.network(),
        Person.of(summary.requester()),
        summary.step(),
        summary.text(),
        figure == null ? null : FigureRepresentation.of(figure),
        summary.verified(),
        summary.at(),
        summary.contributors().stream().map(Person::of).toList(),
        summary.share());
  }
}
