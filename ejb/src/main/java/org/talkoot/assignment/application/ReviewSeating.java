package org.talkoot.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.member.MemberId;
import org.talkoot.review.ReviewSeats;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;

/** Tells reviewing who was asked, and settles assignments in the transaction of the review. */
@ApplicationScoped
public class ReviewSeating implements ReviewSeats {
  @Inject private AssignmentRepository assignments;
  @Inject private EventLog events;

  @Override
  public Seat hold(SolutionId solution, MemberId member, Instant now) {
    return assignments.lockAwaited(solution, member).map(held -> seat(held, now)).orElse(Seat.NONE);
  }

  private static Seat seat(Assignment held, Instant now) {
    if (!held.kind().isAssigned()) {
      return Seat.TAKEN;
    }
    return held.isInTime(now) ? Seat.ASSIGNED : Seat.OVERDUE;
  }

  @Override
  public void fulfil(SolutionId solution, MemberId member, Instant now) {
    assignments
        .lockAwaited(solution, member)
        .map(held -> held.fulfil(now))
        .ifPresent(
            fulfilled -> {
              assignments.save(fulfilled);
              events.append(fulfilled.told(member.value(), now));
            });
  }

  @Override
  public void release(SolutionId solution, MemberId member, String why, Instant now) {
    assignments
        .lockAwaited(solution, member)
        .filter(held -> held.state().isOpen())
        .map(held -> held.decline(why, true, now))
        .ifPresent(
            declined -> {
              assignments.save(declined);
              events.append(declined.told(member.value(), now));
            });
  }
}
