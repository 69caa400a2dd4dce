package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** The author or the requester said whether a review helped. */
public record ReviewRated(
    Instant at, long network, long actor, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {
  @Override
  public String kind() {
    return "review.rated";
  }
}
