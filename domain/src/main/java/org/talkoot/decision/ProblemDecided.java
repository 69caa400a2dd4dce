package org.talkoot.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** The requester decided a problem. */
public record ProblemDecided(
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  @Override
  public String kind() {
    return "problem.decided";
  }
}
