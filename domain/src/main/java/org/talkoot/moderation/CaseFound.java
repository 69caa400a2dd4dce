package org.talkoot.moderation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** The search through a network found something that chance does not explain. */
public record CaseFound(Instant at, long network, long integrityCase) implements DomainEvent {
  @Override
  public String kind() {
    return "case.found";
  }

  @Override
  public long actor() {
    return 0L;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("case", integrityCase);
  }
}
