package org.talkoot.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * A member had a first solution accepted in a network.
 *
 * @param parts those who had helped before: by a merged refinement, a review or useful coaching
 */
public record NewcomerAccepted(
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    long problem,
    long newcomer,
    List<Part> parts)
    implements DomainEvent {
  /** Copies the lists so that the event cannot change. */
  public NewcomerAccepted {
    topics = List.copyOf(topics);
    parts = List.copyOf(parts);
  }

  @Override
  public String kind() {
    return "newcomer.accepted";
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("problem", problem, "requester", actor, "newcomer", newcomer);
  }
}
