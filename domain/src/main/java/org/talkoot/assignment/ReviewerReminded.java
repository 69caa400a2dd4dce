package org.talkoot.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A reviewer was reminded that a review is due soon. */
public record ReviewerReminded(Assignment assignment, Instant at) implements DomainEvent {
  @Override
  public String kind() {
    return "assignment.reminded";
  }

  @Override
  public long network() {
    return assignment.network().value();
  }

  @Override
  public long actor() {
    return 0L;
  }

  @Override
  public List<Long> topics() {
    return assignment.topics();
  }

  @Override
  public Map<String, Long> numbers() {
    return new AssignmentMoved(assignment, 0L, at).numbers();
  }
}
