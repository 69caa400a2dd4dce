package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.util.List;
import org.talkoot.reputation.PastEvent;
import org.talkoot.shared.RecordedEvent;

/** A row of the event log. */
public record PastEventRow(
    long id,
    Instant at,
    String kind,
    long networkId,
    long actorId,
    List<Long> topics,
    String numbers,
    String parts,
    boolean silent) {
  /** The columns of event log {@code e} that make a row. */
  static final String COLUMNS =
      """
      e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers::text as numbers,
      e.parts::text as parts, e.silent
      """;

  RecordedEvent recorded() {
    PastEvent event =
        new PastEvent(
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
