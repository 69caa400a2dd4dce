package org.talkoot.reputation.persistence;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;

/** Reads the events of a network that its rules look at, by number, into batches. */
final class EventRows {
  private static final long NANOS = 1000;

  private final CopiedRows rows;
  private final Map<String, NumberReader> readers = new HashMap<>();
  private final long network;

  EventRows(Handle handle, long network, CompiledRules rules) {
    this.network = network;
    EventBatch batch = rules.batch();
    rules.kinds().forEach(kind -> readers.put(kind, NumberReader.of(batch, kind, rules)));
    this.rows = CopiedRows.of(handle, query(network, rules));
  }

  /** COPY takes no parameters; kinds come from rule sets, which anybody may have written. */
  private static String query(long network, CompiledRules rules) {
    String kinds =
        rules.kinds().stream()
            .map(kind -> "'" + kind.replace("'", "''") + "'")
            .collect(joining(", "));
    return """
        select id, at, kind, actor_id, topics, numbers, parts
          from event_log
         where network_id = %d and kind in (%s)
         order by id
        """
        .formatted(network, kinds);
  }

  /** Adds up to so many events; false when there are no more. */
  boolean addTo(EventBatch batch, int most) {
    for (int i = 0; i < most; i++) {
      if (!rows.next()) {
        return false;
      }
      add(batch);
    }
    return true;
  }

  private void add(EventBatch batch) {
    long id = rows.number();
    long at = rows.micros() * NANOS;
    NumberReader reader = readers.get(rows.code());
    if (reader == null) {
      throw new IllegalStateException("unknown kind of event " + id);
    }
    batch.begin(reader.kind(), id, at, network, rows.number());
    for (long topic : rows.numbers()) {
      batch.topic(topic);
    }
    rows.json((bytes, from, to) -> reader.read(bytes, from, to, batch));
    rows.json((bytes, from, to) -> addParts(bytes, from, to, batch));
    batch.end();
  }

  private static void addParts(byte[] bytes, int from, int to, EventBatch batch) {
    if (to - from > 2) {
      String json = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      EventJson.parts(json)
          .forEach(part -> batch.part(part.member(), part.track(), part.share(), part.solution()));
    }
  }

  void close() {
    rows.close();
  }
}
