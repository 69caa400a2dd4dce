package org.talkoot.shared.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;

/** Writes events into {@code event_log} in the transaction of their cause. */
@ApplicationScoped
public class EventLogWriter implements EventLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INSERT =
      """
      insert into event_log (at, kind, network_id, actor_id, topics, numbers, parts, silent)
      values (:at, :kind, :network, :actor, :topics, cast(:numbers as jsonb), cast(:parts as jsonb),
              :silent)
      returning id
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;
  @Inject private Event<RecordedEvent> watchers;
  @Inject private Event<RecordedEvents> watchersOfActs;

  @Override
  public long append(DomainEvent event) {
    return write(List.of(event)).get(0).id();
  }

  @Override
  public void append(List<? extends DomainEvent> events) {
    if (!events.isEmpty()) {
      write(events);
    }
  }

  private List<RecordedEvent> write(List<? extends DomainEvent> events) {
    entities.flush(); // what the events name must stand in the database before them
    boolean silent = TalkootClock.isTellingHistory();
    List<RecordedEvent> recorded = new ArrayList<>();
    events.forEach(event -> recorded.add(new RecordedEvent(insert(event, silent), event, silent)));
    watchersOfActs.fire(new RecordedEvents(recorded));
    recorded.forEach(watchers::fire);
    return recorded;
  }

  private long insert(DomainEvent event, boolean silent) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(INSERT)
                .bind("at", event.at())
                .bind("kind", event.kind())
                .bind("network", event.network())
                .bind("actor", event.actor())
                .bindArray("topics", Long.class, event.topics())
                .bind("numbers", json(event.numbers()))
                .bind("parts", json(event.parts()))
                .bind("silent", silent)
                .mapTo(Long.class)
                .one());
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event's value: " + value, e);
    }
  }
}
