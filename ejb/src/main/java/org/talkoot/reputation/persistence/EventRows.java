package org.talkoot.reputation.persistence;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.persistence.CopiedRows.Json;

/** Reads the events of a network by number into batches, one for each set of rules. */
final class EventRows implements EventSource {
  private static final long NANOS = 1000;

  private final CopiedRows rows;
  private final long network;
  private final List<Map<String, NumberReader>> readers;

  /**
   * Begins to read.
   *
   * @param condition what else must hold of an event {@code e}, as SQL from "and" on; empty for all
   */
  EventRows(Handle handle, long network, List<CompiledRules> books, String condition) {
    this.network = network;
    readers = books.stream().map(EventRows::readers).toList();
    rows = CopiedRows.of(handle, query(network, books, condition));
  }

  private static Map<String, NumberReader> readers(CompiledRules rules) {
    Map<String, NumberReader> readers = new HashMap<>();
    EventBatch batch = rules.batch();
    rules.kinds().forEach(kind -> readers.put(kind, NumberReader.of(batch, kind, rules)));
    return readers;
  }

  /** COPY takes no parameters; kinds come from rule sets, which anybody may have written. */
  private static String query(long network, List<CompiledRules> books, String condition) {
    String kinds =
        books.stream()
            .flatMap(rules -> rules.kinds().stream())
            .distinct()
            .map(kind -> "'" + kind.replace("'", "''") + "'")
            .collect(joining(", "));
    return """
    select id, at, kind, actor_id, topics, numbers,
           case when jsonb_array_length(parts) > 0 then parts end
      from event_log e
     where network_id = %d and kind in (%s) %s
     order by id
    """
        .formatted(network, kinds, condition);
  }

  @Override
  public boolean addTo(List<EventBatch> batches, int most) {
    for (int i = 0; i < most; i++) {
      if (!rows.next()) {
        return false;
      }
      add(batches);
    }
    return true;
  }

  private void add(List<EventBatch> batches) {
    long id = rows.number();
    long at = rows.micros() * NANOS;
    String kind = rows.code();
    long actor = rows.number();
    long[] topics = rows.numbers();
    Json numbers = rows.json();
    Json parts = rows.jsonOrNull();
    for (int i = 0; i < batches.size(); i++) {
      NumberReader reader = readers.get(i).get(kind);
      if (reader != null) {
        EventBatch batch = batches.get(i);
        batch.begin(reader.kind(), id, at, network, actor);
        for (long topic : topics) {
          batch.topic(topic);
        }
        reader.read(numbers, batch);
        addParts(parts, batch);
        batch.end();
      }
    }
  }

  private static void addParts(@Nullable Json parts, EventBatch batch) {
    if (parts != null) {
      EventJson.parts(parts.text())
          .forEach(part -> batch.part(part.member(), part.track(), part.share(), part.solution()));
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
