package org.talkoot.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * Something that was paid for is void or removed; the kind says what, and rules take back what they
 * paid for it.
 *
 * @param numbers those by which the rules find receiver and occasion, as the event that paid told
 *     them
 */
public record RewardTakenBack(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  /** Copies the lists so that the event cannot change. */
  public RewardTakenBack {
    topics = List.copyOf(topics);
    numbers = Map.copyOf(numbers);
    parts = List.copyOf(parts);
  }
}
