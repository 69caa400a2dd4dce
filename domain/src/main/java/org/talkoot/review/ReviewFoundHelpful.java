package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A review came to be rated helpful: by its author or the requester, whoever was first. */
public record ReviewFoundHelpful(
    Instant at, long network, long actor, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {
  @Override
  public String kind() {
    return "review.foundHelpful";
  }
}
