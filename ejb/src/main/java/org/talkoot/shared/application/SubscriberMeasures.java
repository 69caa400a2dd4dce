package org.talkoot.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How far each subscriber is behind and what it had to leave, for the monitoring. */
@ApplicationScoped
public class SubscriberMeasures implements Measured {
  private static final Duration FRESH = Duration.ofSeconds(2);

  @Inject private Subscribers subscribers;
  @Inject private Clock clock;

  private List<SubscriberStanding> standings = List.of();
  private Instant readAt = Instant.EPOCH;

  @Override
  public List<Measure> measures() {
    return subscribers.names().stream().flatMap(this::of).toList();
  }

  private Stream<Measure> of(String name) {
    return Stream.of(
        measure(
            "talkoot_subscriber_waiting_events",
            "Events that the subscriber has not heard yet.",
            name,
            SubscriberStanding::waiting),
        measure(
            "talkoot_subscriber_lag_seconds",
            "Seconds that the oldest event it has not heard has waited.",
            name,
            standing -> standing.secondsBehind(clock.instant())),
        measure(
            "talkoot_subscriber_parked_events",
            "Events it could not digest, that wait for an operator.",
            name,
            SubscriberStanding::parked));
  }

  private Measure measure(
      String metric, String description, String name, ToDoubleFunction<SubscriberStanding> value) {
    return new Measure(
        metric, description, Map.of("subscriber", name), () -> value.applyAsDouble(standing(name)));
  }

  private SubscriberStanding standing(String name) {
    return fresh().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseGet(() -> new SubscriberStanding(name, 0, null, 0, 0, null, null));
  }

  private synchronized List<SubscriberStanding> fresh() {
    Instant now = clock.instant();
    if (readAt.plus(FRESH).isBefore(now)) {
      standings = subscribers.standings();
      readAt = now;
    }
    return standings;
  }
}
