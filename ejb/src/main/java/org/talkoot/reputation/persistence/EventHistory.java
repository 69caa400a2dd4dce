package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
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
 * Tells what happened in a network again, event after event: from the archive as far as it reaches,
 * and from the log.
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
      "select " + PastEventRow.COLUMNS + OF_THE_NETWORK + " and e.id > :after and e.id <= :upTo";

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
            try (ArchivedEvents archived = new ArchivedEvents(own, network)) {
              Extent extent = extent(own, network, kinds, archived);
              Consumer<RecordedEvent> told = listener.apply(extent);
              Set<String> wanted = Set.copyOf(kinds);
              while (archived.next()) {
                if (wanted.contains(archived.segment().kind())) {
                  told.accept(archived.segment().recorded());
                }
              }
              archived.close();
              each(
                  bound(
                      own,
                      EVENTS + " order by e.id",
                      network,
                      kinds,
                      archived.reached(),
                      extent.last()),
                  told);
            }
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
            ArchivedEvents archived = new ArchivedEvents(own, network);
            try (EventSource events =
                new ArchivedRows(archived, after -> rows(own, network, books, after))) {
              BatchListener hearing = listener.apply(extent(own, network, kinds, archived));
              tellInBatches(events, books, hearing);
            }
          });
    }
  }

  private static EventRows rows(Handle own, long network, List<CompiledRules> books, long after) {
    return new EventRows(own, network, books, UNVEILED + " and e.id > " + after);
  }

  private static void tellInBatches(
      EventSource rows, List<CompiledRules> books, BatchListener listener) {
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
            Query query = bound(own, sql.toString(), network, kinds, 0, upTo);
            query.bind("member", "%" + member + "%");
            for (int i = 0; i < owners.size(); i++) {
              query.bind("owner" + i, owners.get(i));
            }
            each(query, listener);
          });
    }
  }

  private static Extent extent(
      Handle handle, long network, Collection<String> kinds, ArchivedEvents archived) {
    Extent inLog =
        bound(
                handle,
                "select count(*) as events, coalesce(max(e.id), 0) as last"
                    + OF_THE_NETWORK
                    + " and e.id > :after and e.id <= :upTo",
                network,
                kinds,
                archived.reach(),
                Long.MAX_VALUE)
            .mapTo(Extent.class)
            .one();
    return new Extent(
        archived.count(List.copyOf(kinds)) + inLog.events(),
        Math.max(archived.reach(), inLog.last()));
  }

  private static Query bound(
      Handle handle, String sql, long network, Collection<String> kinds, long after, long upTo) {
    return handle
        .createQuery(sql)
        .bind("network", network)
        .bindArray("kinds", String.class, List.copyOf(kinds))
        .bind("after", after)
        .bind("upTo", upTo);
  }

  private static void each(Query query, Consumer<RecordedEvent> listener) {
    query
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(PastEventRow.class)
        .map(PastEventRow::recorded)
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
   * @param events how many, give or take those of veiled problems
   * @param last no event after this id is told; 0 for none
   */
  public record Extent(long events, long last) {}
}
