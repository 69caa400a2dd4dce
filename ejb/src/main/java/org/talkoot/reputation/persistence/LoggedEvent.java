package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/** An event as the log tells it later. */
record LoggedEvent(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {

  /** A row of the log. */
  public record Row(
      long id,
      Instant at,
      String kind,
      long networkId,
      long actorId,
      List<Long> topics,
      String numbers,
      String parts,
      boolean silent) {
    RecordedEvent recorded() {
      LoggedEvent event =
          new LoggedEvent(
              kind,
              at,
              networkId,
              actorId,
              topics,
              EventJson.numbers(numbers),
              EventJson.parts(parts));
      return new RecordedEvent(id, event, silent);
    }
  }
}
