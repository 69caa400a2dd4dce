package org.talkoot.network;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.shared.DomainEvent;

/**
 * A network was opened to everybody's eyes, or closed.
 *
 * @param open true when everybody may see it now
 */
public record NetworkVisibilityChanged(NetworkId networkId, MemberId by, boolean open, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return "network.visibilityChanged";
  }

  @Override
  public long network() {
    return networkId.value();
  }

  @Override
  public long actor() {
    return by.value();
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("open", open ? 1L : 0L);
  }
}
