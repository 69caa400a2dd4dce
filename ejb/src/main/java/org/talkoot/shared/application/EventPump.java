package org.talkoot.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings subscribers nearer to the end of the log, a turn at a time; one that stumbles goes on
 * event by event.
 */
@Dependent
public class EventPump {
  private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
  private static final int BATCH = 500;
  private static final int BATCHES_A_TURN = 40;

  private final EventDelivery delivery;

  /** Delivers through this. */
  @Inject
  public EventPump(EventDelivery delivery) {
    this.delivery = delivery;
  }

  /** Delivers what waits for the subscriber, at most so much that others get their turn. */
  public void run(EventSubscriber subscriber) {
    int batch = BATCH;
    int delivered = batch;
    for (int turn = 0; turn < BATCHES_A_TURN && delivered == batch; turn++) {
      try {
        delivered = delivery.deliver(subscriber, batch);
      } catch (RuntimeException failure) {
        if (batch == 1) {
          stumble(subscriber, failure);
          return;
        }
        batch = 1;
        delivered = 1;
      }
    }
  }

  private void stumble(EventSubscriber subscriber, RuntimeException failure) {
    LOG.warn("{} stumbled over an event", subscriber.name(), failure);
    delivery
        .stumble(subscriber, FailureReason.of(failure))
        .ifPresent(
            event ->
                LOG.warn(
                    "ALARM: {} could not digest event {} ({}); it was parked for an operator",
                    subscriber.name(),
                    event.id(),
                    event.kind()));
  }
}
