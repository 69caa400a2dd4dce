package org.talkoot.level.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Drops sums by day that no period looks at any more. */
@ApplicationScoped
public class StandingPruning implements RecurringWork {
  @Inject private StandingSubscriber standings;

  @Override
  public String name() {
    return "standing-pruning";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    standings.prune();
  }
}
