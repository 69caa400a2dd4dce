package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A peer delivered a review. */
public record ReviewDelivered(
    Instant at, long network, long actor, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {
  @Override
  public String kind() {
    return "review.delivered";
  }
}
