package org.talkoot.network;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.shared.DomainEvent;

/** Somebody became a member of a network. */
public record MemberJoined(NetworkId networkId, MemberId memberId, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return "member.joined";
  }

  @Override
  public long network() {
    return networkId.value();
  }

  @Override
  public long actor() {
    return memberId.value();
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("member", memberId.value());
  }
}
