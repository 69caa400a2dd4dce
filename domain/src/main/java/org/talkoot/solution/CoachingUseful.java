package org.talkoot.solution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A draft opened for which a comment had been marked as useful. */
public record CoachingUseful(
    Instant at,
    long network,
    List<Long> topics,
    long problem,
    long requester,
    long comment,
    long coach)
    implements DomainEvent {
  @Override
  public String kind() {
    return "coaching.useful";
  }

  @Override
  public long actor() {
    return requester;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("problem", problem, "requester", requester, "comment", comment, "coach", coach);
  }
}
