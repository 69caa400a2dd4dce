package org.talkoot.reputation.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.talkoot.reputation.EventSegment;
import org.talkoot.reputation.EventSegmentWriter;

/** Segments of the archive as rows; all in the transaction of a handle. */
final class EventSegments {
  private static final int FETCHED_AT_ONCE = 16;

  private static final String LAST =
      "select coalesce(max(last_id), 0) from event_segment where network_id = :network";

  /** Only what came after the horizon is looked at, in the order of the index. */
  private static final String LATE =
      """
      with late as materialized (
        select e.network_id, e.id from event_log e where e.xid >= cast(:horizon as xid8))
      select min(id) from late where network_id = :network and id <= :last
      """;

  private static final String REACH =
      "select coalesce(max(last_id), 0) from event_segment"
          + " where network_id = :network and last_id < :event";

  private static final String COUNT =
      """
      select coalesce(sum(c.count), 0)
        from event_segment s, unnest(s.kinds, s.counts) as c (kind, count)
       where s.network_id = :network and s.last_id <= :reach and c.kind = any(:kinds)
      """;

  private static final String PACKED =
      """
      select network_id, after_id, last_id, hash, size, packed from event_segment
       where network_id = :network and last_id <= :reach order by last_id
      """;

  private static final String LONGEST_UNCHECKED =
      """
      select network_id, after_id, last_id, hash, size, packed from event_segment
       order by checked_at limit :most
      """;

  private static final String ADD =
      """
      insert into event_segment
        (network_id, last_id, after_id, kinds, counts, hash, size, packed,
         checked_at)
      values (:network, :last, :after, :kinds, :counts, :hash, :size, :packed, now())
      """;

  private EventSegments() {}

  /** Returns the id of the last event up to which segments hold all that there is, 0 for none. */
  static long reach(Handle handle, long network) {
    long last = handle.createQuery(LAST).bind("network", network).mapTo(Long.class).one();
    if (last == 0) {
      return 0;
    }
    String horizon =
        handle.createQuery("select horizon::text from event_archive").mapTo(String.class).one();
    Optional<Long> late =
        handle
            .createQuery(LATE)
            .bind("horizon", horizon)
            .bind("network", network)
            .bind("last", last)
            .mapTo(Long.class)
            .findOne();
    return late.map(event -> reachBefore(handle, network, event)).orElse(last);
  }

  /** Returns the id of the last event of the segments that end before an event. */
  static long reachBefore(Handle handle, long network, long event) {
    return handle
        .createQuery(REACH)
        .bind("network", network)
        .bind("event", event)
        .mapTo(Long.class)
        .one();
  }

  /** Returns how many events of these kinds the segments hold. */
  static long count(Handle handle, long network, List<String> kinds, long reach) {
    return handle
        .createQuery(COUNT)
        .bind("network", network)
        .bind("reach", reach)
        .bindArray("kinds", String.class, kinds)
        .mapTo(Long.class)
        .one();
  }

  /** Returns the segments in their order, a few at a time. */
  static ResultIterable<Packed> packed(Handle handle, long network, long reach) {
    return handle
        .createQuery(PACKED)
        .bind("network", network)
        .bind("reach", reach)
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(Packed.class);
  }

  /** Returns those that nobody has looked at for longest. */
  static List<Packed> longestUnchecked(Handle handle, int most) {
    return handle.createQuery(LONGEST_UNCHECKED).bind("most", most).mapTo(Packed.class).list();
  }

  static void noteChecked(Handle handle, Packed segment) {
    handle.execute(
        "update event_segment set checked_at = now() where network_id = ? and last_id = ?",
        segment.networkId(),
        segment.lastId());
  }

  /** Throws a network's segments away from the one that holds an event on. */
  static void removeFrom(Handle handle, long network, long event) {
    handle.execute(
        "delete from event_segment where network_id = ? and last_id >= ?", network, event);
  }

  static void add(Handle handle, Written segment) {
    byte[] bytes = segment.events().bytes();
    List<String> kinds = segment.events().kinds().keySet().stream().sorted().toList();
    handle
        .createUpdate(ADD)
        .bind("network", segment.network())
        .bind("last", segment.last())
        .bind("after", segment.after())
        .bindArray("kinds", String.class, kinds)
        .bindArray("counts", Long.class, kinds.stream().map(segment.events().kinds()::get).toList())
        .bind("hash", EventSegment.hash(bytes))
        .bind("size", bytes.length)
        .bind("packed", deflated(bytes))
        .execute();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never of memory
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** What is written into a row. */
  record Written(long network, long after, long last, EventSegmentWriter events) {}

  /** A segment as its row has it. */
  public record Packed(
      long networkId, long afterId, long lastId, byte[] hash, int size, byte[] packed) {
    /** Opens it, empty when it is not what was written. */
    Optional<EventSegment> open() {
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(packed);
        byte[] bytes = new byte[size];
        inflater.inflate(bytes);
        return Arrays.equals(EventSegment.hash(bytes), hash)
            ? Optional.of(new EventSegment(networkId, bytes))
            : Optional.empty();
      } catch (DataFormatException e) {
        return Optional.empty();
      } finally {
        inflater.end();
      }
    }
  }
}
