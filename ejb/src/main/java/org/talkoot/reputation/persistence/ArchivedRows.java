package org.talkoot.reputation.persistence;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.EventSegment;

/** Reads events from the archive as far as it reaches, and then from the log. */
final class ArchivedRows implements EventSource {
  private final ArchivedEvents archived;
  private final LongFunction<EventSource> log;
  private List<EventSegment.Places> places = List.of();
  private long placedIn;
  private @Nullable EventSource rest;

  /**
   * Begins to read.
   *
   * @param log tells the events after an id
   */
  ArchivedRows(ArchivedEvents archived, LongFunction<EventSource> log) {
    this.archived = archived;
    this.log = log;
  }

  @Override
  public boolean addTo(List<EventBatch> batches, int most) {
    int added = 0;
    while (rest == null && added < most) {
      if (archived.next()) {
        add(batches);
        added++;
      } else {
        archived.close();
        rest = log.apply(archived.reached());
      }
    }
    return rest == null || rest.addTo(batches, most - added);
  }

  private void add(List<EventBatch> batches) {
    EventSegment segment = archived.segment();
    if (placedIn != archived.number()) {
      placedIn = archived.number();
      places = batches.stream().map(segment::placesIn).toList();
    }
    for (int i = 0; i < batches.size(); i++) {
      segment.addTo(batches.get(i), places.get(i));
    }
  }

  @Override
  public void close() {
    archived.close();
    if (rest != null) {
      rest.close();
    }
  }
}
