package org.talkoot.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** Somebody who had no part in it verified a step. */
public record OutcomeVerified(
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  @Override
  public String kind() {
    return "outcome.verified";
  }
}
