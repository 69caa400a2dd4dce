package org.talkoot.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** The requester told what became of the result. */
public record OutcomeReported(
    Instant at, long network, long actor, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {
  @Override
  public String kind() {
    return "outcome.reported";
  }
}
