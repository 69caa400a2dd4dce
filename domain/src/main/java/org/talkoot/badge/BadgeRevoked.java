package org.talkoot.badge;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * What a badge rested on was taken back, and the badge with it.
 *
 * @param grant id of the grant
 */
public record BadgeRevoked(Instant at, long network, long receiver, long grant)
    implements DomainEvent {
  @Override
  public String kind() {
    return "badge.revoked";
  }

  @Override
  public long actor() {
    return 0;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("receiver", receiver, "grant", grant);
  }
}
