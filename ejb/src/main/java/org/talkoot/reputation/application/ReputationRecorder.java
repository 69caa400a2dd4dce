package org.talkoot.reputation.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;

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

  /** Writes the lines of events that were just appended to the log. */
  public void record(@Observes RecordedEvents recorded) {
    recorded.all().stream()
        .filter(one -> rules.concern(one.event().network(), one.event().kind()))
        .collect(groupingBy(one -> one.event().network(), TreeMap::new, toList()))
        .forEach(this::post);
  }

  /** Writes the lines of one event. */
  public void record(RecordedEvent one) {
    record(RecordedEvents.of(one));
  }

  private void post(long network, List<RecordedEvent> events) {
    rules.engine(network).ifPresent(engine -> ledger.post(engine, events));
  }
}
