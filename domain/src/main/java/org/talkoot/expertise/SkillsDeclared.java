package org.talkoot.expertise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.shared.DomainEvent;

/** A member said what they know about; it replaces what they said before. */
public record SkillsDeclared(MemberId member, List<Long> topics, Instant at)
    implements DomainEvent {
  private static final long NO_NETWORK = 0L;

  /** Copies the topics so that the event cannot change. */
  public SkillsDeclared {
    topics = List.copyOf(topics);
  }

  @Override
  public String kind() {
    return "skills.declared";
  }

  @Override
  public long network() {
    return NO_NETWORK;
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
