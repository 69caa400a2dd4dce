package org.talkoot.routing;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * The trust of a network's members was computed anew and is in force from here on.
 *
 * <p>The weights stand in a table that only grows; the digest proves that it still says what it
 * said then.
 *
 * @param network id of the network
 * @param version which computation of this network it is, from 1
 * @param weighing how many members weigh more than nothing
 */
public record TrustComputed(long network, int version, int weighing, long digest, Instant at)
    implements DomainEvent {
  /** The kind of the event. */
  public static final String KIND = "trust.computed";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long actor() {
    return 0L;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("version", (long) version, "weighing", (long) weighing, "digest", digest);
  }
}
