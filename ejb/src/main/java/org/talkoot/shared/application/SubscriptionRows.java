package org.talkoot.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * How far each subscriber has come.
 *
 * <p>Events are read in the order of (transaction, id), and only those of transactions older than
 * every transaction still running: an event of a slow transaction keeps its place and is never
 * passed by.
 */
@Dependent
public class SubscriptionRows {
  private static final String NEXT =
      """
      select e.xid, e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers,
             e.parts, e.silent
        from event_log e
       where (e.xid, e.id) > (cast(:xid as xid8), :id)
         and e.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by e.xid, e.id
       limit :most
      """;

  private Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SubscriptionRows() {}

  /** Works on the tables of this database. */
  @Inject
  public SubscriptionRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Begins a subscription at the present end of the log unless it stands already. */
  void begin(String name) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into event_subscription (name) values (:name) on conflict do nothing")
                .bind("name", name)
                .execute());
  }

  /**
   * Returns the position and holds it; empty when another node works on it.
   *
   * <p>The commit does not wait for the disk, so that members who do wait for theirs need not queue
   * behind it: should a crash take it back, the position goes back with it and the events are
   * delivered again.
   */
  Optional<Position> hold(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select xid, event_id, failures, set_config('synchronous_commit', 'off', true)"
                        + " from event_subscription where name = :name for update skip locked")
                .bind("name", name)
                .mapTo(Position.class)
                .findOne());
  }

  List<LoggedEvent> after(Position position, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEXT)
                .bind("xid", position.xid())
                .bind("id", position.eventId())
                .bind("most", most)
                .mapTo(LoggedEvent.class)
                .list());
  }

  void moveTo(String name, LoggedEvent event) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update event_subscription set xid = cast(:xid as xid8), event_id = :id,"
                        + " failures = 0 where name = :name")
                .bind("xid", event.xid())
                .bind("id", event.id())
                .bind("name", name)
                .execute());
  }

  void countFailure(String name) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update event_subscription set failures = failures + 1 where name = :name")
                .bind("name", name)
                .execute());
  }

  /** Waits until no node works on the subscription, and keeps them away until the commit. */
  void keepToItself(String name) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select name from event_subscription where name = :name for update")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  /** The last event that was heard, and how often the next one failed. */
  public record Position(String xid, long eventId, int failures) {}
}
