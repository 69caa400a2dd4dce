package org.talkoot.reputation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** An event for tests, told in the words of the rules. */
record Told(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  static final Instant NOON = Instant.parse("2026-04-15T12:00:00.123456Z");
  static final long TODAY = 20558;

  static Told event(String kind, long network, Object... numbers) {
    Map<String, Long> named = new HashMap<>();
    for (int i = 0; i < numbers.length; i += 2) {
      named.put((String) numbers[i], ((Number) numbers[i + 1]).longValue());
    }
    return new Told(kind, NOON, network, 0, List.of(7L), Map.copyOf(named), List.of());
  }

  static Told vote(String kind, long network, long solution, long author, long voter, long round) {
    return event(
            kind,
            network,
            "problem",
            1,
            "solution",
            solution,
            "author",
            author,
            "voter",
            voter,
            "objector",
            voter,
            "generation",
            round,
            "pays",
            1,
            "day",
            TODAY)
        .by(voter);
  }

  Told by(long member) {
    return new Told(kind, at, network, member, topics, numbers, parts);
  }

  Told at(Instant time) {
    return new Told(kind, time, network, actor, topics, numbers, parts);
  }

  Told sharedBy(Part... part) {
    return new Told(kind, at, network, actor, topics, numbers, List.of(part));
  }
}
