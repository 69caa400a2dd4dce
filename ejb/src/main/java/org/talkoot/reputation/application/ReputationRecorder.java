package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.RecordedEvent;

/**
 * Pays for what happened, in the transaction in which it happened.
 *
 * <p>If the lines cannot be written, the cause is not written either; if the cause is rolled back,
 * so are its points.
 */
@ApplicationScoped
public class ReputationRecorder {
  private final NetworkRules rules;
  private final Ledger ledger;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReputationRecorder() {
    this(null, null);
  }

  /** Pays by the rules of each network into the ledger. */
  @Inject
  public ReputationRecorder(NetworkRules rules, Ledger ledger) {
    this.rules = rules;
    this.ledger = ledger;
  }

  /** Writes the lines of an event that was just appended to the log. */
  public void record(@Observes RecordedEvent recorded) {
    if (rules.concern(recorded.event().network(), recorded.event().kind())) {
      rules
          .engine(recorded.event().network())
          .ifPresent(engine -> ledger.post(engine, List.of(recorded)));
    }
  }
}
