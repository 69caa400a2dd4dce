package org.talkoot.member;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Somebody joined; the network that everybody belongs to takes them in. */
public record MemberSignedUp(MemberId member, Instant at) implements DomainEvent {
  public static final String KIND = "member.signedUp";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long network() {
    return 0;
  }

  @Override
  public long actor() {
    return member.value();
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("member", member.value());
  }
}
