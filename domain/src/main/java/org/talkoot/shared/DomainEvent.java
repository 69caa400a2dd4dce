package org.talkoot.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, told in ids, codes and integers, never in text of people.
 *
 * <p>Implementations are records named in the past tense. Reputation reads events by kind and
 * numbers and knows no feature.
 */
public interface DomainEvent {
  /** Returns the kind, for instance {@code solution.voted}. */
  String kind();

  /** Returns when it happened. */
  Instant at();

  /** Returns the id of the network it happened in, 0 for none. */
  long network();

  /** Returns the id of the member who did it, 0 for the clock. */
  long actor();

  /** Returns the ids of the topics it counts in. */
  default List<Long> topics() {
    return List.of();
  }

  /** Returns the ids and integers that rules ask for, by name. */
  Map<String, Long> numbers();

  /** Returns the people who share in it; empty for most kinds. */
  default List<Part> parts() {
    return List.of();
  }
}
