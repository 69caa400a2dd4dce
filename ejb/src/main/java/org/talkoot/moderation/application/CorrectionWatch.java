package org.talkoot.moderation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Carries out corrections that stand, each in a transaction of its own. */
@ApplicationScoped
public class CorrectionWatch implements RecurringWork {
  @Inject private Corrections corrections;

  @Override
  public String name() {
    return "corrections";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    corrections.due().forEach(corrections::carryOut);
  }
}
