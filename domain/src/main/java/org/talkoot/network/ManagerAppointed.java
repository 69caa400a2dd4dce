package org.talkoot.network;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.shared.DomainEvent;

/** Somebody was given, or lost, the care of a network. */
public record ManagerAppointed(
    NetworkId networkId, MemberId manager, MemberId by, boolean appointed, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return appointed ? "manager.appointed" : "manager.dismissed";
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
    return Map.of("manager", manager.value());
  }
}
