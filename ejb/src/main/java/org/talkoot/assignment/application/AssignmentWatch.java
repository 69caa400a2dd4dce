package org.talkoot.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every minute after seats: frees those whose time is over, then gives the free ones. */
@ApplicationScoped
public class AssignmentWatch implements RecurringWork {
  @Inject private AssignmentTiming timing;
  @Inject private Disagreements disagreements;
  @Inject private ReviewRounds rounds;

  @Override
  public String name() {
    return "review-assignments";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    timing.improper().forEach(timing::release);
    timing.due().forEach(timing::tick);
    disagreements.changed().forEach(disagreements::look);
    rounds.waiting().forEach(rounds::hold);
  }
}
