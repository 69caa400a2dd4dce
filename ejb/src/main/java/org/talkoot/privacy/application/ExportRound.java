package org.talkoot.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.talkoot.privacy.persistence.ExportOrder;
import org.talkoot.shared.application.RecurringWork;

/** Makes the archives that are waited for, one after the other, and throws old ones away. */
@ApplicationScoped
public class ExportRound implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(ExportRound.class.getName());

  @Inject private ExportSteps steps;
  @Inject private OwnArchive archive;

  @Override
  public String name() {
    return "own-data-exports";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    steps.forgetOld();
    for (Optional<ExportOrder> next = steps.take(); next.isPresent(); next = steps.take()) {
      make(next.get());
    }
  }

  private void make(ExportOrder order) {
    try {
      steps.finish(
          order.id(), archive.of(order.member(), percent -> steps.progress(order.id(), percent)));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "an archive of own data could not be made", failure);
      steps.fail(order.id());
    }
  }
}
