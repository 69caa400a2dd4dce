package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.reputation.persistence.Checkpoints;
import org.talkoot.reputation.persistence.Verifications;
import org.talkoot.shared.application.Measure;
import org.talkoot.shared.application.Measured;
import org.talkoot.shared.application.Window;

/** Whether the ledger is proven, for the monitoring. */
@ApplicationScoped
public class LedgerMeasures implements Measured {
  @Inject private Verifications verifications;
  @Inject private Checkpoints checkpoints;
  @Inject private Clock clock;

  @Override
  public List<Measure> measures() {
    return List.of(
        new Measure(
            "talkoot_ledger_differences",
            "Differences that the latest verifications of all networks found.",
            Map.of(),
            verifications::standingDifferences),
        new Measure(
            "talkoot_checkpoint_age_seconds",
            "Seconds since the latest checkpoint of the ledger; -1 before the first.",
            Map.of(),
            this::ageOfCheckpoint));
  }

  private double ageOfCheckpoint() {
    Instant now = clock.instant();
    return checkpoints.page(new Window(1, java.util.Optional.empty())).items().stream()
        .findFirst()
        .map(latest -> (double) Duration.between(latest.at(), now).toSeconds())
        .orElse(-1.0);
  }
}
