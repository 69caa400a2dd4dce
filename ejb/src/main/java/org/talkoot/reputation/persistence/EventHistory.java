package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;
import org.talkoot.shared.RecordedEvent;

/**
 * Tells what happened in a network again, from the log, event after event.
 *
 * <p>Events are fetched in small parts, so the length of the history does not matter to memory; and
 * in a transaction of its own that sees one moment.
 */
@Dependent
public class EventHistory {
  private static final int FETCHED_AT_ONCE = 2000;
  private static final int TOLD_AT_ONCE = 1 << 13;
  private static final int TOLD_AHEAD = 3;

  /**
   * What happens in a veiled problem moves nobody in a trial run before the decision. Where none
   * is, no event is looked into.
   */
  private static final String UNVEILED =
      " and (not exists (select from problem p where p.veiled)"
          + " or not coalesce((e.numbers ->> 'problem')::bigint"
          + " = any(array(select p.id from problem p where p.veiled)), false))";

  private static final String OF_THE_NETWORK =
      " from event_log e where e.network_id = :network and e.kind = any(:kinds)" + UNVEILED;

  private static final String EVENTS =
      """
      select e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers::text as numbers,
             e.parts::text as parts, e.silent
      """
          + OF_THE_NETWORK
          + " and e.id <= :upTo";

  private static final String TOUCHING =
      """
      with touching as (
        select e.id, e.numbers from event_log e
         where e.network_id = :network and e.kind = any(:kinds) and e.id <= :upTo
           and not coalesce((e.numbers ->> 'problem')::bigint
                            = any(array(select p.id from problem p where p.veiled)), false)
           and (e.numbers::text like :member or e.parts::text like :member))
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public EventHistory(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Tells all events of these kinds to a listener.
   *
   * @param listener made when it is known how much there is to tell
   */
  public void tell(
      long network, Collection<String> kinds, Function<Extent, Consumer<RecordedEvent>> listener) {
    try (Handle handle = jdbi.open()) {
      handle.useTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          own -> {
            Extent extent = extent(own, network, kinds);
            each(
                bound(own, EVENTS + " order by e.id", network, kinds, extent.last()),
                listener.apply(extent));
          });
    }
  }

  /**
   * Tells the events in columns, which is many times faster: a batch for each book of rules, in the
   * order of the books, each with what its rules look at. Later events are read while the listener
   * works; batches are emptied and filled again when it is done with them.
   *
   * @param listener made when it is known how much there is to tell
   */
  public void tellInBatches(
      long network, List<CompiledRules> books, Function<Extent, BatchListener> listener) {
    List<String> kinds = books.stream().flatMap(book -> book.kinds().stream()).distinct().toList();
    try (Handle handle = jdbi.open()) {
      handle.useTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          own -> {
            BatchListener hearing = listener.apply(extent(own, network, kinds));
            try (EventRows rows = new EventRows(own, network, books, UNVEILED)) {
              tellInBatches(rows, books, hearing);
            }
          });
    }
  }

  private static void tellInBatches(
      EventRows rows, List<CompiledRules> books, BatchListener listener) {
    Deque<Heard> told = new ArrayDeque<>();
    for (int i = 0; i < TOLD_AHEAD; i++) {
      told.add(Heard.nothing(books));
    }
    boolean more = true;
    while (more) {
      List<EventBatch> batches = told.remove().emptied();
      more = rows.addTo(batches, TOLD_AT_ONCE);
      told.add(new Heard(batches, listener.hear(batches)));
    }
    told.forEach(Heard::emptied);
  }

  /** Batches that were told, and when the listener is done with them. */
  private record Heard(List<EventBatch> batches, CompletableFuture<Void> done) {
    static Heard nothing(List<CompiledRules> books) {
      return new Heard(
          books.stream().map(CompiledRules::batch).toList(),
          CompletableFuture.completedFuture(null));
    }

    List<EventBatch> emptied() {
      done.join();
      batches.forEach(EventBatch::clear);
      return batches;
    }
  }

  /**
   * Tells all events that name a member, and those that name the same giver or whoever else owns a
   * cap that the member's lines count in.
   *
   * @param owners names of numbers of events that say whose cap a line counts in
   * @param upTo id of the last event
   */
  public void tellOf(
      long member,
      long network,
      Collection<String> kinds,
      List<String> owners,
      long upTo,
      Consumer<RecordedEvent> listener) {
    StringBuilder sql =
        new StringBuilder(TOUCHING)
            .append(EVENTS)
            .append(" and (e.id in (select id from touching)");
    for (int i = 0; i < owners.size(); i++) {
      sql.append(" or e.numbers ->> :owner").append(i);
      sql.append(" in (select numbers ->> :owner").append(i).append(" from touching)");
    }
    sql.append(") order by e.id");
    try (Handle handle = jdbi.open()) {
      handle.useTransaction(
          own -> {
            Query query = bound(own, sql.toString(), network, kinds, upTo);
            query.bind("member", "%" + member + "%");
            for (int i = 0; i < owners.size(); i++) {
              query.bind("owner" + i, owners.get(i));
            }
            each(query, listener);
          });
    }
  }

  private static Extent extent(Handle handle, long network, Collection<String> kinds) {
    return bound(
            handle,
            "select count(*) as events, coalesce(max(e.id), 0) as last"
                + OF_THE_NETWORK
                + " and e.id <= :upTo",
            network,
            kinds,
            Long.MAX_VALUE)
        .mapTo(Extent.class)
        .one();
  }

  private static Query bound(
      Handle handle, String sql, long network, Collection<String> kinds, long upTo) {
    return handle
        .createQuery(sql)
        .bind("network", network)
        .bindArray("kinds", String.class, List.copyOf(kinds))
        .bind("upTo", upTo);
  }

  private static void each(Query query, Consumer<RecordedEvent> listener) {
    query
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(LoggedEvent.Row.class)
        .map(LoggedEvent.Row::recorded)
        .forEach(listener::accept);
  }

  /** Hears events in batches. */
  public interface BatchListener {
    /** Hears the next events; returns when it will be done with these batches. */
    CompletableFuture<Void> hear(List<EventBatch> events);
  }

  /**
   * How much there is to tell.
   *
   * @param events how many
   * @param last id of the last one, 0 for none
   */
  public record Extent(long events, long last) {}
}
