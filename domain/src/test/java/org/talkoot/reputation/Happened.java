package org.talkoot.reputation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** An event for tests, told in the words of the rules. */
record Happened(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {

  static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  static final long TODAY = 20558;
  static final long COMMONS = 1;

  static Happened event(String kind) {
    return new Happened(kind, NOON, COMMONS, 0, List.of(), Map.of(), List.of());
  }

  /** A helpful vote of the voter on the author's solution. */
  static Happened vote(long author, long solution, long voter, long generation) {
    return event("solution.voted")
        .vote(author, solution, generation)
        .with("voter", voter)
        .by(voter);
  }

  static Happened unvote(long author, long solution, long voter, long generation) {
    return event("solution.unvoted")
        .vote(author, solution, generation)
        .with("voter", voter)
        .by(voter);
  }

  static Happened objection(long author, long solution, long objector, long generation) {
    return event("solution.objected")
        .vote(author, solution, generation)
        .with("objector", objector)
        .by(objector);
  }

  static Happened objectionWithdrawn(long author, long solution, long objector, long generation) {
    return event("solution.objectionWithdrawn")
        .vote(author, solution, generation)
        .with("objector", objector)
        .by(objector);
  }

  private Happened vote(long author, long solution, long generation) {
    return with("problem", solution / 10)
        .with("solution", solution)
        .with("author", author)
        .with("generation", generation)
        .with("pays", 1)
        .with("day", TODAY);
  }

  Happened with(String name, long number) {
    Map<String, Long> more = new HashMap<>(numbers);
    more.put(name, number);
    return new Happened(kind, at, network, actor, topics, Map.copyOf(more), parts);
  }

  Happened called(String other) {
    return new Happened(other, at, network, actor, topics, numbers, parts);
  }

  Happened by(long member) {
    return new Happened(kind, at, network, member, topics, numbers, parts);
  }

  Happened at(Instant time) {
    return new Happened(kind, time, network, actor, topics, numbers, parts);
  }

  Happened about(Long... topic) {
    return new Happened(kind, at, network, actor, List.of(topic), numbers, parts);
  }

  Happened sharedBy(Part... part) {
    return new Happened(kind, at, network, actor, topics, numbers, List.of(part));
  }
}
