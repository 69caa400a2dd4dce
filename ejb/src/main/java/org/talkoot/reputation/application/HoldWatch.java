package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every ten minutes for holds whose time is over, each in a transaction of its own. */
@ApplicationScoped
public class HoldWatch implements RecurringWork {
  @Inject private HoldDesk desk;

  @Override
  public String name() {
    return "reputation-holds";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    desk.due().forEach(desk::lapse);
  }
}
