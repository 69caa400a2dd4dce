package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Nobody rates a review helpful any more. */
public record ReviewHelpfulTakenBack(
    Instant at, long network, long actor, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {
  @Override
  public String kind() {
    return "review.helpfulTakenBack";
  }
}
