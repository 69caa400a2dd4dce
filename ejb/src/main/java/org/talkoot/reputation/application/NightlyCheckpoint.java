package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.reputation.persistence.Checkpoints;
import org.talkoot.shared.application.RecurringWork;

/** Makes one checkpoint a day, as soon as its time of day has come. */
@ApplicationScoped
public class NightlyCheckpoint implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyCheckpoint.class);

  @Inject private Checkpoints checkpoints;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "talkoot.checkpoint.at", defaultValue = "00:00")
  private LocalTime timeOfDay;

  @Override
  public String name() {
    return "ledger-checkpoint";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    checkpoints
        .make(day(now, timeOfDay), now)
        .ifPresent(
            made ->
                LOG.info(
                    "Checkpoint {} over {} accounts: {}",
                    made.number(),
                    made.accounts(),
                    made.hash()));
  }

  /** Returns the day, in UTC, whose time of day has come last. */
  static LocalDate day(Instant now, LocalTime timeOfDay) {
    return LocalDate.ofInstant(
        now.minus(Duration.ofSeconds(timeOfDay.toSecondOfDay())), ZoneOffset.UTC);
  }
}
