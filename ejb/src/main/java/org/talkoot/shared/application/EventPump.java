package org.talkoot.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings subscribers nearer to the end of the log, a turn at a time; one that stumbles goes on
 * event by event.
 *
 * <p>A subscriber that gathers waits the longer for its next turn the more it heard in the last, up
 * to five seconds: of what happened meanwhile to one member it makes one change instead of many.
 */
@Dependent
public class EventPump {
  private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
  private static final int BATCH = 100; // what it writes is locked until its end
  private static final int GATHERED_BATCH = 2_000;
  private static final int EVENTS_A_TURN = 20_000;
  private static final Duration PAUSE_AN_EVENT = Duration.ofMillis(10);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final EventDelivery delivery;
  private final LongSupplier now;
  private final Map<String, Long> rests = new ConcurrentHashMap<>();

  /** Delivers through this. */
  @Inject
  public EventPump(EventDelivery delivery) {
    this(delivery, System::nanoTime);
  }

  EventPump(EventDelivery delivery, LongSupplier now) {
    this.delivery = delivery;
    this.now = now;
  }

  /** Delivers what waits for the subscriber, at most so much that others get their turn. */
  public void run(EventSubscriber subscriber) {
    if (!subscriber.gathers()) {
      run(subscriber, BATCH);
    } else if (rests.getOrDefault(subscriber.name(), now.getAsLong()) - now.getAsLong() <= 0) {
      int heard = run(subscriber, GATHERED_BATCH);
      long pause = Math.min(heard * PAUSE_AN_EVENT.toNanos(), LONGEST_PAUSE.toNanos());
      rests.put(subscriber.name(), now.getAsLong() + pause);
    }
  }

  private int run(EventSubscriber subscriber, int most) {
    int batch = most;
    int delivered = batch;
    int enough = EVENTS_A_TURN;
    int heard = 0;
    while (heard < enough && delivered == batch) {
      try {
        delivered = delivery.deliver(subscriber, batch);
        heard += delivered;
      } catch (RuntimeException failure) {
        if (batch == 1) {
          stumble(subscriber, failure);
          return heard;
        }
        batch = 1;
        delivered = 1;
        enough = heard + most;
      }
    }
    return heard;
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
