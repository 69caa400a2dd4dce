package org.talkoot.moderation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;

/** Somebody reported something to the managers of its network. */
public record ContentFlagged(FlagId flag, NetworkId in, MemberId by, Instant at)
    implements DomainEvent {
  public static final String KIND = "content.flagged";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long network() {
    return in.value();
  }

  @Override
  public long actor() {
    return by.value();
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("flag", flag.value());
  }
}
