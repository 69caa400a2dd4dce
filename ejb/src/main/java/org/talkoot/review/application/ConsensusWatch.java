package org.talkoot.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks for networks whose reviews wait for a full fit, each in its transaction. */
@ApplicationScoped
public class ConsensusWatch implements RecurringWork {
  @Inject private ConsensusFitting fitting;

  @Override
  public String name() {
    return "review-consensus";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(2);
  }

  @Override
  public void run() {
    fitting.waiting().forEach(fitting::fit);
  }
}
