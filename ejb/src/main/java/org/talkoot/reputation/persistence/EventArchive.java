package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.EventSegment;
import org.talkoot.reputation.EventSegmentWriter;
import org.talkoot.reputation.persistence.EventSegments.Packed;
import org.talkoot.reputation.persistence.EventSegments.Written;
import org.talkoot.shared.RecordedEvent;

/**
 * Keeps a copy of the event log in columns, network by network, for those who read all of it.
 *
 * <p>What transactions below a snapshot's oldest running one wrote is final, as for subscribers. So
 * segments hold that, and what a later one writes between their ids has them thrown away from there
 * on and written again.
 */
@Dependent
public class EventArchive {
  private static final int EVENTS_IN_SEGMENT = 1 << 13;
  private static final int SEGMENTS_AT_ONCE = 16;
  private static final int FETCHED_AT_ONCE = 2000;

  /** The snapshot is older than the lock, so another's change fails this one, which is repeated. */
  private static final String LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended('event-archive', 0))";

  private static final String LATE =
      """
      with late as materialized (
        select network_id as network, id from event_log
         where xid >= cast(:before as xid8) and xid < cast(:horizon as xid8))
      select l.network, min(l.id) as id from late l
       where l.id <= (select max(s.last_id) from event_segment s where s.network_id = l.network)
       group by l.network
      """;

  private static final String DUE =
      """
      select n.id as network, coalesce(s.last, 0) as after
        from network n
        left join lateral (
          select max(last_id) as last from event_segment where network_id = n.id) s on true
       where n.id = any(:late)
          or exists (select from event_log e
                      where e.network_id = n.id and e.id > coalesce(s.last, 0)
                      order by e.id offset :offset limit 1)
       order by n.id
      """;

  private static final String EVENTS =
      "select "
          + PastEventRow.COLUMNS
          + """
           from event_log e
          where e.network_id = :network and e.id > :after and e.id <= :last
            and e.xid < cast(:horizon as xid8)
          order by e.id limit :most
          """;

  private final Jdbi jdbi;
  private final int eventsInSegment;

  /** Reads and writes through Jdbi. */
  @Inject
  public EventArchive(Jdbi jdbi) {
    this(jdbi, EVENTS_IN_SEGMENT);
  }

  /** Writes segments of so many events. */
  public EventArchive(Jdbi jdbi, int eventsInSegment) {
    this.jdbi = jdbi;
    this.eventsInSegment = eventsInSegment;
  }

  /**
   * Writes the next segments, if there are events enough.
   *
   * @return how many; 0 when there is nothing to do, or somebody else does it
   */
  public int advance() {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> handle.createQuery(LOCK).mapTo(Boolean.class).one() ? advance(handle) : 0);
  }

  /** All is read before anything is written: a transaction that writes holds subscribers up. */
  private int advance(Handle handle) {
    String before = horizon(handle);
    String horizon =
        handle
            .createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .mapTo(String.class)
            .one();
    Map<Long, Long> late = late(handle, before, horizon);
    List<Written> written = new ArrayList<>();
    for (Due due : due(handle, late)) {
      write(handle, due, horizon, written);
    }
    late.forEach((network, event) -> EventSegments.removeFrom(handle, network, event));
    written.forEach(segment -> EventSegments.add(handle, segment));
    handle.execute("update event_archive set horizon = cast(? as xid8)", horizon);
    return written.size();
  }

  private static String horizon(Handle handle) {
    return handle.createQuery("select horizon::text from event_archive").mapTo(String.class).one();
  }

  private static Map<Long, Long> late(Handle handle, String before, String horizon) {
    Map<Long, Long> late = new HashMap<>();
    handle
        .createQuery(LATE)
        .bind("before", before)
        .bind("horizon", horizon)
        .mapTo(Late.class)
        .forEach(one -> late.put(one.network(), one.id()));
    return late;
  }

  private List<Due> due(Handle handle, Map<Long, Long> late) {
    return handle
        .createQuery(DUE)
        .bindArray("late", Long.class, List.copyOf(late.keySet()))
        .bind("offset", eventsInSegment - 1)
        .mapTo(Due.class)
        .map(due -> new Due(due.network(), reachBefore(handle, due, late)))
        .list();
  }

  private static long reachBefore(Handle handle, Due due, Map<Long, Long> late) {
    Long event = late.get(due.network());
    return event == null ? due.after() : EventSegments.reachBefore(handle, due.network(), event);
  }

  private void write(Handle handle, Due due, String horizon, List<Written> written) {
    long after = due.after();
    while (written.size() < SEGMENTS_AT_ONCE) {
      Optional<Written> next =
          read(handle, due.network(), after, Long.MAX_VALUE, horizon, eventsInSegment)
              .filter(segment -> segment.events().size() == eventsInSegment);
      if (next.isEmpty()) {
        return;
      }
      written.add(next.get());
      after = next.get().last();
    }
  }

  private static Optional<Written> read(
      Handle handle, long network, long after, long last, String horizon, int most) {
    EventSegmentWriter events = new EventSegmentWriter();
    long[] reached = {after};
    handle
        .createQuery(EVENTS)
        .bind("network", network)
        .bind("after", after)
        .bind("last", last)
        .bind("horizon", horizon)
        .bind("most", most)
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(PastEventRow.class)
        .map(PastEventRow::recorded)
        .forEach(
            (RecordedEvent event) -> {
              events.add(event);
              reached[0] = event.id();
            });
    return events.size() == 0
        ? Optional.empty()
        : Optional.of(new Written(network, after, reached[0], events));
  }

  /**
   * Compares the segments that were not looked at for longest with the log. One that differs is
   * thrown away with those after it, to be written again.
   *
   * @return how many differed
   */
  public int check(int most) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> {
          String horizon = horizon(handle);
          int differing = 0;
          for (Packed segment : EventSegments.longestUnchecked(handle, most)) {
            if (isTrue(handle, segment, horizon)) {
              EventSegments.noteChecked(handle, segment);
            } else {
              EventSegments.removeFrom(handle, segment.networkId(), segment.lastId());
              differing++;
            }
          }
          return differing;
        });
  }

  private static boolean isTrue(Handle handle, Packed segment, String horizon) {
    return segment.open().isPresent()
        && read(
                handle,
                segment.networkId(),
                segment.afterId(),
                segment.lastId(),
                horizon,
                Integer.MAX_VALUE)
            .map(read -> EventSegment.hash(read.events().bytes()))
            .filter(hash -> Arrays.equals(hash, segment.hash()))
            .isPresent();
  }

  /** An event of a network that came late. */
  public record Late(long network, long id) {}

  /** A network with events for a segment after an id. */
  public record Due(long network, long after) {}
}
