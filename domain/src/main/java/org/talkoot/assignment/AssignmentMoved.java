package org.talkoot.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.shared.DomainEvent;

/**
 * An assignment came to a new state, which its kind tells: {@code assignment.offered}, {@code
 * assignment.late} and so on.
 *
 * @param assignment as it stands now
 * @param actor id of who moved it, 0 for the clock or a round
 */
public record AssignmentMoved(Assignment assignment, long actor, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return "assignment." + assignment.state().code();
  }

  @Override
  public long network() {
    return assignment.network().value();
  }

  @Override
  public List<Long> topics() {
    return assignment.topics();
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    numbers.put("assignment", assignment.id().value());
    numbers.put("problem", assignment.problem().value());
    numbers.put("solution", assignment.solution().value());
    numbers.put("reviewer", assignment.reviewer().value());
    numbers.put("due", assignment.dueAt().getEpochSecond());
    numbers.put("secondsLate", Math.max(0, Duration.between(assignment.dueAt(), at).toSeconds()));
    numbers.put("noticed", assignment.noticedAt() == null ? 0L : 1L);
    numbers.put("assigned", assignment.kind().isAssigned() ? 1L : 0L);
    return numbers;
  }
}
