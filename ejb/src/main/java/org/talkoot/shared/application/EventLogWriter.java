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
      select e.at::timestamptz, e.kind, e.network, e.actor, e.topics::bigint[], e.numbers::jsonb,
             e.parts::jsonb, :silent
        from unnest(:ats, :kinds, :networks, :actors, :topics, :numbers, :parts)
               with ordinality as e (at, kind, network, actor, topics, numbers, parts, place)
       order by e.place
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
    List<RecordedEvent> recorded = recorded(events, ids(events, silent), silent);
    watchersOfActs.fire(new RecordedEvents(recorded));
    recorded.forEach(watchers::fire);
    return recorded;
  }

  private List<Long> ids(List<? extends DomainEvent> events, boolean silent) {
    return jdbi.withHandle(
        handle ->
            Columns.of(handle.createQuery(INSERT).bind("silent", silent), events)
                .text("ats", DomainEvent::at)
                .text("kinds", DomainEvent::kind)
                .number("networks", DomainEvent::network)
                .number("actors", DomainEvent::actor)
                .numbers("topics", DomainEvent::topics)
                .text("numbers", event -> json(event.numbers()))
                .text("parts", event -> json(event.parts()))
                .statement()
                .mapTo(Long.class)
                .list());
  }

  private static List<RecordedEvent> recorded(
      List<? extends DomainEvent> events, List<Long> ids, boolean silent) {
    List<RecordedEvent> recorded = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      recorded.add(new RecordedEvent(ids.get(i), events.get(i), silent));
    }
    return recorded;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event's value: " + value, e);
    }
  }
}
