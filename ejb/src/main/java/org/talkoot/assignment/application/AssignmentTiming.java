package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.assignment.ReviewerReminded;
import org.talkoot.assignment.persistence.AssignmentRows;
import org.talkoot.assignment.persistence.ImproperSeats;
import org.talkoot.shared.EventLog;

/** What the clock, and what changed meanwhile, does to open assignments; one a transaction. */
@Stateless
public class AssignmentTiming {
  private static final long THE_CLOCK = 0L;

  @Inject private AssignmentRows rows;
  @Inject private AssignmentRepository assignments;
  @Inject private ImproperSeats improper;
  @Inject private ReviewSettings settings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns some assignments whose time is over or near. */
  public List<AssignmentId> due() {
    Instant now = clock.instant();
    return rows.due(now, now.plus(settings.terms().reminder()));
  }

  /** Lets one of them lapse, or reminds its reviewer. */
  public void tick(AssignmentId id) {
    Instant now = clock.instant();
    Assignment held = assignments.getLocked(id);
    if (held.isOverdue(now)) {
      Assignment lapsed = held.lapse(now);
      assignments.save(lapsed);
      events.append(lapsed.told(THE_CLOCK, now));
    } else if (held.isToRemind(settings.terms(), now)) {
      assignments.save(held.remind(now));
      events.append(new ReviewerReminded(held, now));
    }
  }

  /** Returns some open assignments that have become improper or are not needed any more. */
  public List<AssignmentId> improper() {
    return improper.some(clock.instant());
  }

  /** Takes one of them back; nobody is to blame. */
  public void release(AssignmentId id) {
    Instant now = clock.instant();
    Assignment held = assignments.getLocked(id);
    Optional<String> why = held.state().isOpen() ? improper.why(held, now) : Optional.empty();
    why.map(reason -> held.withdraw(reason, now))
        .ifPresent(
            withdrawn -> {
              assignments.save(withdrawn);
              events.append(withdrawn.told(THE_CLOCK, now));
            });
  }
}
