package org.talkoot.shared.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Delivers events in transactions of its own, each with the move of the position. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventDelivery {
  private static final int PATIENCE = 5;

  private SubscriptionRows rows;
  private ParkedEvents parked;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public EventDelivery() {}

  /** Works on these rows. */
  @Inject
  public EventDelivery(SubscriptionRows rows, ParkedEvents parked) {
    this.rows = rows;
    this.parked = parked;
  }

  /** Begins the subscription unless it stands already. */
  public void begin(EventSubscriber subscriber) {
    rows.begin(subscriber.name());
  }

  /**
   * Delivers the next events.
   *
   * @return how many were delivered; 0 also when another node is at it
   */
  public int deliver(EventSubscriber subscriber, int most) {
    List<LoggedEvent> events =
        rows.hold(subscriber.name()).map(position -> rows.after(position, most)).orElse(List.of());
    if (!events.isEmpty()) {
      subscriber.onAll(events);
      rows.moveTo(subscriber.name(), events.get(events.size() - 1));
    }
    return events.size();
  }

  /**
   * Counts that the next event could not be digested; after some patience it is parked.
   *
   * @return the event when it was parked now
   */
  public Optional<LoggedEvent> stumble(EventSubscriber subscriber, String failure) {
    String name = subscriber.name();
    rows.countFailure(name);
    Optional<LoggedEvent> poison =
        rows.hold(name)
            .filter(position -> position.failures() >= PATIENCE)
            .flatMap(position -> rows.after(position, 1).stream().findFirst());
    poison.ifPresent(
        event -> {
          parked.park(name, event, failure);
          rows.moveTo(name, event);
        });
    return poison;
  }

  /**
   * Delivers a parked event after all, while nothing else is delivered to the subscriber.
   *
   * @return false when it is not parked any more
   */
  public boolean redeliver(EventSubscriber subscriber, long event, Settlement settlement) {
    rows.keepToItself(subscriber.name());
    Optional<LoggedEvent> held = parked.hold(subscriber.name(), event);
    held.ifPresent(
        one -> {
          subscriber.on(one);
          parked.settle(subscriber.name(), event, settlement);
        });
    return held.isPresent();
  }

  /**
   * Gives a parked event up.
   *
   * @return false when it is not parked any more
   */
  public boolean drop(String subscriber, long event, Settlement settlement) {
    boolean held = parked.hold(subscriber, event).isPresent();
    if (held) {
      parked.settle(subscriber, event, settlement);
    }
    return held;
  }

  /** Notes that a parked event failed again. */
  public void failedAgain(String subscriber, long event, String failure, Instant at) {
    parked.failedAgain(subscriber, event, failure, at);
  }
}
