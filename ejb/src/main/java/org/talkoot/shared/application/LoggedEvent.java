package org.talkoot.shared.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Json;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/**
 * An event as it stands in the log, with its place.
 *
 * @param xid the transaction that wrote it; with the id, the place in the order of delivery
 * @param topics ids of the topics it counts in
 * @param numbers ids and integers by name, as JSON
 * @param parts the people who share in it, as JSON
 * @param silent true for imported and sample history: no mail, push or feed
 */
public record LoggedEvent(
    String xid,
    long id,
    Instant at,
    String kind,
    long networkId,
    long actorId,
    List<Long> topics,
    String numbers,
    String parts,
    boolean silent) {
  /** Copies the topics so that the event cannot change. */
  public LoggedEvent {
    topics = List.copyOf(topics);
  }

  /** Returns the ids and integers by name. */
  public Map<String, Long> named() {
    return Json.read(numbers, new TypeReference<>() {});
  }

  /** Returns the people who share in it. */
  public List<Part> shared() {
    return Json.read(parts, new TypeReference<>() {});
  }

  /** Returns the event as those hear it who watch in the transaction of its cause. */
  public RecordedEvent recorded() {
    return new RecordedEvent(
        id, new Told(kind, at, networkId, actorId, topics, named(), shared()), silent);
  }

  private record Told(
      String kind,
      Instant at,
      long network,
      long actor,
      List<Long> topics,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {}
}
