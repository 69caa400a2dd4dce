package org.talkoot.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Events put aside so that the next ones could go on. */
@Dependent
public class ParkedEvents {
  private static final String OPEN =
      """
      select p.subscription as subscriber, p.event_id as event, e.kind, e.network_id as network,
             e.at, p.parked_at, p.failure
        from event_parked p join event_log e on e.id = p.event_id
       where p.settlement is null
       order by p.parked_at desc, p.event_id desc limit :most
      """;

  private static final String HELD =
      """
      select e.xid, e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers,
             e.parts, e.silent
        from event_parked p join event_log e on e.id = p.event_id
       where p.subscription = :name and p.event_id = :event and p.settlement is null
         for update of p
      """;

  private Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ParkedEvents() {}

  /** Works on the tables of this database. */
  @Inject
  public ParkedEvents(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns those that wait for an operator, the latest first. */
  public List<ParkedEvent> open(int most) {
    return jdbi.withHandle(
        handle -> handle.createQuery(OPEN).bind("most", most).mapTo(ParkedEvent.class).list());
  }

  void park(String name, LoggedEvent event, String failure) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into event_parked (subscription, event_id, failure)"
                        + " values (:name, :id, :failure) on conflict do nothing")
                .bind("name", name)
                .bind("id", event.id())
                .bind("failure", failure)
                .execute());
  }

  /** Returns the parked event and holds it; empty when it is not parked any more. */
  Optional<LoggedEvent> hold(String name, long event) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HELD)
                .bind("name", name)
                .bind("event", event)
                .mapTo(LoggedEvent.class)
                .findOne());
  }

  void settle(String name, long event, Settlement settlement) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update event_parked set settlement = :code, settled_at = :at,
                           settled_by = :by, reason = :reason
                     where subscription = :name and event_id = :event
                    """)
                .bind("name", name)
                .bind("event", event)
                .bind("code", settlement.code())
                .bind("at", settlement.at())
                .bind("by", settlement.by())
                .bind("reason", settlement.reason())
                .execute());
  }

  void failedAgain(String name, long event, String failure, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update event_parked set failure = :failure, parked_at = :at"
                        + " where subscription = :name and event_id = :event")
                .bind("name", name)
                .bind("event", event)
                .bind("failure", failure)
                .bind("at", at)
                .execute());
  }
}
