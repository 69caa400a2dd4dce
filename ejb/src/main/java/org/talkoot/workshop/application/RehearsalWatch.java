package org.talkoot.workshop.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.talkoot.shared.application.RecurringWork;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Notices rehearsals whose node went away, so that they can be started again. */
@Dependent
public class RehearsalWatch implements RecurringWork {
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RehearsalRows rows;
  private final Clock clock;

  /** Looks at these rows. */
  @Inject
  public RehearsalWatch(RehearsalRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "rehearsal-watch";
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    rows.breakSilent(now.minus(PATIENCE), now);
  }
}
