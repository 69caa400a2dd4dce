package org.talkoot.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings subscribers up to the end of the log; one that stumbles goes on event by event. */
@Dependent
public class EventPump {
  private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
  private static final int BATCH = 100;

  private final EventDelivery delivery;

  /** Delivers through this. */
  @Inject
  public EventPump(EventDelivery delivery) {
    this.delivery = delivery;
  }

  /** Delivers everything that waits for the subscriber. */
  public void run(EventSubscriber subscriber) {
    int batch = BATCH;
    int delivered = batch;
    while (delivered == batch) {
      try {
        delivered = delivery.deliver(subscriber, batch);
      } catch (RuntimeException failure) {
        if (batch == 1) {
          LOG.warn("{} stumbled over an event", subscriber.name(), failure);
          delivery.stumble(subscriber, failure.toString());
          return;
        }
        batch = 1;
        delivered = 1;
      }
    }
  }
}
