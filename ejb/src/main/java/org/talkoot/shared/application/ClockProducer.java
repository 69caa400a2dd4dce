package org.talkoot.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Hands out the one clock. */
@ApplicationScoped
public class ClockProducer {
  /** Returns the clock of the application. */
  @Produces
  @Singleton
  public Clock clock() {
    return new TalkootClock();
  }
}
