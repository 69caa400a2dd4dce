package org.talkoot.routing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every few minutes for networks that last night left waiting, each in its transaction. */
@ApplicationScoped
public class TrustWatch implements RecurringWork {
  @Inject private TrustComputing trust;

  @Override
  public String name() {
    return "rater-trust";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    trust.waiting().forEach(trust::compute);
  }
}
