package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.application.LoggedEvent;

/** A network's history, as far as badges look at it. */
@Dependent
public class HistoryRows {
  private static final int FETCH = 2_000;

  private static final String EVENTS =
      """
      select cast(e.xid as text) as xid, e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics,
             e.numbers, e.parts, e.silent
        from event_log e
       where e.network_id = :network and e.kind = any(:kinds)
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public HistoryRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns how many events of these kinds the network has. */
  public long size(long network, Collection<String> kinds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from event_log"
                        + " where network_id = :network and kind = any(:kinds)")
                .bind("network", network)
                .bindArray("kinds", String.class, List.copyOf(kinds))
                .mapTo(Long.class)
                .one());
  }

  /**
   * Hands over all events that are there, one by one, in a transaction of its own.
   *
   * @return the oldest transaction that was still running: what it and younger ones write may be
   *     missing
   */
  public String each(long network, Collection<String> kinds, Consumer<RecordedEvent> taker) {
    return jdbi.inTransaction(
        handle -> {
          String horizon =
              handle
                  .createQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                  .mapTo(String.class)
                  .one();
          stream(handle, EVENTS + " order by e.id", network, kinds, "0", taker);
          return horizon;
        });
  }

  /** Hands over the events of transactions from the horizon on. */
  public void since(
      String horizon, long network, Collection<String> kinds, Consumer<RecordedEvent> taker) {
    jdbi.useHandle(
        handle ->
            stream(
                handle,
                EVENTS + " and e.xid >= cast(:horizon as xid8) order by e.id",
                network,
                kinds,
                horizon,
                taker));
  }

  /** Hands over the events that a subscriber has not heard of yet. */
  public void unheard(
      String subscriber, long network, Collection<String> kinds, Consumer<RecordedEvent> taker) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    EVENTS
                        + """
                           and not exists (select 1 from event_subscription s
                                            where s.name = :subscriber
                                              and (e.xid, e.id) <= (s.xid, s.event_id))
                          """)
                .bind("network", network)
                .bindArray("kinds", String.class, List.copyOf(kinds))
                .bind("subscriber", subscriber)
                .mapTo(LoggedEvent.class)
                .map(HistoryRows::recorded)
                .forEach(taker));
  }

  private static void stream(
      Handle handle,
      String sql,
      long network,
      Collection<String> kinds,
      String horizon,
      Consumer<RecordedEvent> taker) {
    var query =
        handle
            .createQuery(sql)
            .bind("network", network)
            .bindArray("kinds", String.class, List.copyOf(kinds))
            .setFetchSize(FETCH);
    if (sql.contains(":horizon")) {
      query.bind("horizon", horizon);
    }
    query.mapTo(LoggedEvent.class).map(HistoryRows::recorded).forEach(taker);
  }

  /** Returns an event of the log as the engine reads it. */
  public static RecordedEvent recorded(LoggedEvent logged) {
    return new RecordedEvent(logged.id(), Heard.of(logged), logged.silent());
  }

  /** Returns what a grant keeps of its event. */
  public static Cause causeOf(RecordedEvent event) {
    @Nullable Long problem =
        Optional.ofNullable(event.event().numbers().get("problem"))
            .filter(id -> id != 0)
            .orElse(null);
    return new Cause(event.id(), event.event().at(), problem, event.silent());
  }

  /** An event as the log tells it later. */
  private record Heard(
      String kind,
      Instant at,
      long network,
      long actor,
      List<Long> topics,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {
    static Heard of(LoggedEvent logged) {
      return new Heard(
          logged.kind(),
          logged.at(),
          logged.networkId(),
          logged.actorId(),
          logged.topics(),
          logged.named(),
          logged.shared());
    }
  }
}
