package org.talkoot.badge;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * A member was granted a badge; it happened when its cause happened.
 *
 * @param grant id of the grant
 * @param medal 1 bronze, 2 silver, 3 gold
 */
public record BadgeGranted(Instant at, long network, long receiver, long grant, int medal)
    implements DomainEvent {
  @Override
  public String kind() {
    return "badge.granted";
  }

  @Override
  public long actor() {
    return 0;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("receiver", receiver, "grant", grant, "medal", (long) medal);
  }
}
