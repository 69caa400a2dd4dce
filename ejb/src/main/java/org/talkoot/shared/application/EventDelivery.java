package org.talkoot.shared.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delivers events in transactions of its own, each with the move of the position. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventDelivery {
  private static final int PATIENCE = 5;

  private SubscriptionRows rows;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public EventDelivery() {}

  /** Works on these rows. */
  @Inject
  public EventDelivery(SubscriptionRows rows) {
    this.rows = rows;
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
    events.forEach(subscriber::on);
    if (!events.isEmpty()) {
      rows.moveTo(subscriber.name(), events.get(events.size() - 1));
    }
    return events.size();
  }

  /** Counts that the next event could not be digested; after some patience it is parked. */
  public void stumble(EventSubscriber subscriber, @Nullable String failure) {
    String name = subscriber.name();
    rows.countFailure(name);
    rows.hold(name)
        .filter(position -> position.failures() >= PATIENCE)
        .flatMap(position -> rows.after(position, 1).stream().findFirst())
        .ifPresent(
            event -> {
              rows.park(name, event, String.valueOf(failure));
              rows.moveTo(name, event);
            });
  }
}
