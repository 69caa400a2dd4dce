package org.talkoot.badge;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * A manager published a new version of a network's badges.
 *
 * @param version its number
 * @param validFrom from when it is in force
 */
public record BadgesPublished(Instant at, long network, long actor, int version, Instant validFrom)
    implements DomainEvent {
  @Override
  public String kind() {
    return "badges.published";
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("version", (long) version, "validFrom", validFrom.getEpochSecond());
  }
}
