package org.talkoot.outcome.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every minute for problems that the clock closed, each in a transaction of its own. */
@ApplicationScoped
public class ClosingWatch implements RecurringWork {
  @Inject private OutcomeReporting reporting;

  @Override
  public String name() {
    return "problem-closings";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    reporting.closedByTheClock().forEach(reporting::tellClosed);
  }
}
