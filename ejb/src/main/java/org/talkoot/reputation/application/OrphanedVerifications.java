package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.reputation.persistence.VerificationWork;
import org.talkoot.shared.application.RecurringWork;

/** Gives verifications up whose node died, so that none is shown as running for ever. */
@ApplicationScoped
public class OrphanedVerifications implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(OrphanedVerifications.class);

  @Inject private VerificationWork work;

  @Override
  public String name() {
    return "orphaned-verifications";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run() {
    int orphans = work.giveUpOrphans();
    if (orphans > 0) {
      LOG.warn("{} verification(s) were given up: nobody works on them", orphans);
    }
  }
}
