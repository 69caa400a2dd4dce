package org.talkoot.moderation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;

/** Another manager took the second look, or something is shown again. */
public record HidingAnswered(
    HidingId hiding, NetworkId in, MemberId receiver, MemberId by, Instant at)
    implements DomainEvent {
  public static final String KIND = "hiding.answered";

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
    return Map.of("hiding", hiding.value(), "receiver", receiver.value());
  }
}
