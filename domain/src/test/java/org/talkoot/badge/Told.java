package org.talkoot.badge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** An event for tests, told in the words of badge sets. */
record Told(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");

  static Told of(String kind) {
    return new Told(kind, NOON, 1, 0, List.of(), Map.of(), List.of());
  }

  static Told vote(long author, long solution, long voter, long generation) {
    return ballot("solution.voted", author, solution, voter, generation);
  }

  static Told unvote(long author, long solution, long voter, long generation) {
    return ballot("solution.unvoted", author, solution, voter, generation);
  }

  private static Told ballot(String kind, long author, long solution, long voter, long generation) {
    return of(kind)
        .with("author", author)
        .with("solution", solution)
        .with("voter", voter)
        .with("generation", generation);
  }

  static Told review(long reviewer, long review) {
    return of("review.delivered")
        .with("reviewer", reviewer)
        .with("author", 999)
        .with("review", review);
  }

  static Told rating(long reviewer, long review, long rater, boolean helpful) {
    return of("review.rated")
        .with("reviewer", reviewer)
        .with("review", review)
        .with("rater", rater)
        .with("helpful", helpful ? 1 : 0);
  }

  static Told decision(long requester, long problem, Part... parts) {
    return new Told(
        "problem.decided",
        NOON,
        1,
        requester,
        List.of(),
        Map.of("problem", problem, "requester", requester, "onTime", 1L, "othersSolutions", 1L),
        List.of(parts));
  }

  Told with(String name, long number) {
    Map<String, Long> more = new HashMap<>(numbers);
    more.put(name, number);
    return new Told(kind, at, network, actor, topics, Map.copyOf(more), parts);
  }

  Told at(Instant time) {
    return new Told(kind, time, network, actor, topics, numbers, parts);
  }
}
