package org.talkoot.moderation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;

/** A manager told a reporter what became of the report. */
public record FlagSettled(FlagId flag, NetworkId in, MemberId receiver, MemberId by, Instant at)
    implements DomainEvent {
  public static final String KIND = "flag.settled";

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
    return Map.of("flag", flag.value(), "receiver", receiver.value());
  }
}
