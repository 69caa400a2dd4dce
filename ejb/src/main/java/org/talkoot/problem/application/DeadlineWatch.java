package org.talkoot.problem.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every minute for deadlines that passed, each in a transaction of its own. */
@ApplicationScoped
public class DeadlineWatch implements RecurringWork {
  @Inject private PassingDeadlines deadlines;

  @Override
  public String name() {
    return "problem-deadlines";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    deadlines.untold().forEach(deadlines::tell);
  }
}
