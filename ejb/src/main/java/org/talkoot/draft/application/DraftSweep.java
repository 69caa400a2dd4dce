package org.talkoot.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.draft.persistence.DraftRows;
import org.talkoot.shared.application.RecurringWork;

/** Forgets drafts that nobody touched for a long time, and discarded ones after a day. */
@ApplicationScoped
public class DraftSweep implements RecurringWork {
  private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

  @Inject private DraftRows rows;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "talkoot.drafts.kept", defaultValue = "P90D")
  private Duration kept;

  @Override
  public String name() {
    return "draft-sweep";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    rows.sweep(now.minus(kept), now.minus(SECOND_THOUGHTS));
  }
}
