package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.reputation.persistence.Verifications;
import org.talkoot.shared.application.RecurringWork;

/** Has every network's ledger verified once a day, one after the other. */
@ApplicationScoped
public class NightlyVerification implements RecurringWork {
  @Inject private Verifications verifications;
  @Inject private VerificationRunner runner;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "talkoot.verification.at", defaultValue = "02:00")
  private LocalTime timeOfDay;

  @Override
  public String name() {
    return "ledger-verification";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    verifications
        .dueSince(begin())
        .forEach(network -> verifications.begin(network, Optional.empty()).ifPresent(runner::run));
  }

  private Instant begin() {
    LocalDate day = NightlyCheckpoint.day(clock.instant(), timeOfDay);
    return day.atTime(timeOfDay).toInstant(ZoneOffset.UTC);
  }
}
