package org.talkoot.reputation.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.reputation.EventSegment;
import org.talkoot.reputation.persistence.EventSegments.Packed;

/**
 * The events of a network that the archive holds, one after the other, without those of veiled
 * problems; all in the moment that the transaction of a handle sees.
 *
 * <p>A segment that is not what was written ends them early: the log has the rest.
 */
final class ArchivedEvents implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ArchivedEvents.class);

  private final Handle handle;
  private final long network;
  private final Set<Long> veiled;
  private final long reach;
  private @Nullable ResultIterator<Packed> segments;
  private @Nullable EventSegment segment;
  private long opened;
  private long ends;

  ArchivedEvents(Handle handle, long network) {
    this.handle = handle;
    this.network = network;
    reach = EventSegments.reach(handle, network);
    veiled =
        new HashSet<>(
            handle.createQuery("select id from problem where veiled").mapTo(Long.class).list());
  }

  /** Returns the id of the event up to which the archive should reach. */
  long reach() {
    return reach;
  }

  /** Returns how many events of these kinds it holds, those of veiled problems too. */
  long count(List<String> kinds) {
    return reach == 0 ? 0 : EventSegments.count(handle, network, kinds, reach);
  }

  /** Goes to the next event; false when the log has to tell the rest. */
  boolean next() {
    while (segment == null || !segment.next() || isVeiled(segment)) {
      if ((segment == null || segment.isOver()) && !open()) {
        return false;
      }
    }
    return true;
  }

  private boolean isVeiled(EventSegment at) {
    return !veiled.isEmpty() && veiled.contains(at.problem());
  }

  private boolean open() {
    if (reach == 0 || ends == reach) {
      return false;
    }
    if (segments == null) {
      segments = EventSegments.packed(handle, network, reach).iterator();
    }
    Packed next = segments.next();
    Optional<EventSegment> found = next.open();
    if (found.isEmpty()) {
      LOG.warn("ALARM: the archive of network {} is damaged at event {}", network, next.lastId());
      return false;
    }
    segment = found.get();
    opened++;
    ends = next.lastId();
    return true;
  }

  /** Returns the segment in which the event stands. */
  EventSegment segment() {
    if (segment == null) {
      throw new IllegalStateException("there is no event before next");
    }
    return segment;
  }

  /** Returns the number of the segment in which the event stands, from 1. */
  long number() {
    return opened;
  }

  /** Returns the id of the event after which the log has to tell, once there is no next one. */
  long reached() {
    return ends;
  }

  @Override
  public void close() {
    if (segments != null) {
      segments.close();
    }
  }
}
