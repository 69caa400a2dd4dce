package org.talkoot.solution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What events tell of a vote on a solution.
 *
 * @param generation which cast of this voter on this solution it is, from 1
 * @param castAt when it was cast; caps count its UTC day
 */
public record VoteFacts(
    long network,
    List<Long> topics,
    long problem,
    long solution,
    long author,
    long voter,
    long generation,
    Instant castAt) {
  /** Copies the topics so that the facts cannot change. */
  public VoteFacts {
    topics = List.copyOf(topics);
  }

  Map<String, Long> numbers(String nameOfVoter) {
    Map<String, Long> numbers = new HashMap<>();
    numbers.put("problem", problem);
    numbers.put("solution", solution);
    numbers.put("author", author);
    numbers.put(nameOfVoter, voter);
    numbers.put("generation", generation);
    numbers.put("day", LocalDate.ofInstant(castAt, ZoneOffset.UTC).toEpochDay());
    return numbers;
  }
}
