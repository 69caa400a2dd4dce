package org.talkoot.member;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Somebody left for good; what is left is an id that leads to nobody. */
public record MemberErased(MemberId member, Instant at) implements DomainEvent {
  public static final String KIND = "member.erased";

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
