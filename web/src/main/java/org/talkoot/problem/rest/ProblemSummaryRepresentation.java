package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.web.rest.Person;

/** A problem in a list, as clients see it. */
@Schema(name = "ProblemSummary")
public record ProblemSummaryRepresentation(
    String id,
    String question,
    String status,
    String network,
    List<String> topics,
    Person requester,
    @Nullable Instant deadline,
    @Nullable LocalDate decideBy,
    String pot,
    int bounty,
    int solutions,
    int reviews,
    int helpful,
    int comments,
    String language,
    String mode,
    Instant listedAt,
    Instant activeAt) {
  static ProblemSummaryRepresentation of(ProblemSummary summary) {
    return new ProblemSummaryRepresentation(
        summary.id().toString(),
        summary.question(),
        summary.status(),
        summary.network(),
        summary.topics(),
        Person.of(summary.requester()),
        summary.deadline(),
        summary.decideBy(),
        summary.pot(),
        summary.bounty(),
        summary.solutions(),
        summary.reviews(),
        summary.helpful(),
        summary.comments(),
        summary.language(),
        summary.mode(),
        summary.listedAt(),
        summary.activeAt());
  }
}
