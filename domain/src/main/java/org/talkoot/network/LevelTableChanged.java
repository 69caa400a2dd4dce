package org.talkoot.network;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.shared.DomainEvent;

/**
 * Levels are reached by another table from now on.
 *
 * @param version the published version, 0 for a preset
 */
public record LevelTableChanged(NetworkId networkId, MemberId by, int version, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return "levelTable.changed";
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
    return Map.of("version", (long) version);
  }
}
