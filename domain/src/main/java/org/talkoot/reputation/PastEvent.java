package org.talkoot.reputation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** An event as the log or its archive tells it later. */
public record PastEvent(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  /** Copies the lists. */
  public PastEvent {
    topics = List.copyOf(topics);
    numbers = Map.copyOf(numbers);
    parts = List.copyOf(parts);
  }
}
