package org.talkoot.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What events tell of a vote on a brief.
 *
 * @param generation which cast of this voter on this brief it is, from 1
 * @param castAt when it was cast; caps count its UTC day
 */
public record BriefVoteFacts(ProblemFacts problem, long voter, long generation, Instant castAt) {
  Map<String, Long> numbers() {
    return Map.of(
        "problem",
        problem.id(),
        "requester",
        problem.requester(),
        "voter",
        voter,
        "generation",
        generation,
        "pays",
        1L,
        "day",
        LocalDate.ofInstant(castAt, ZoneOffset.UTC).toEpochDay());
  }
}
