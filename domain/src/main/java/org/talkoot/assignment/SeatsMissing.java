package org.talkoot.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A round found too few people who may and can review a solution. */
public record SeatsMissing(
    Instant at, long network, List<Long> topics, long problem, long solution, int missing)
    implements DomainEvent {
  @Override
  public String kind() {
    return "assignment.missing";
  }

  @Override
  public long actor() {
    return 0L;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("problem", problem, "solution", solution, "missing", (long) missing);
  }
}
