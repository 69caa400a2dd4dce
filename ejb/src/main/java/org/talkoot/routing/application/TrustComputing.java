package org.talkoot.routing.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.TrustComputed;
import org.talkoot.routing.TrustWeights;
import org.talkoot.routing.persistence.TrustRows;
import org.talkoot.shared.EventLog;

/** Computes whom a network trusts, once a night; a night that changes nothing tells nothing. */
@Stateless
public class TrustComputing {
  private static final Duration NIGHT = Duration.ofHours(2);
  private static final int NEARLY_NOTHING = 1000;

  @Inject private TrustRows rows;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns the networks that last night left waiting; none while skill is behind the log. */
  public List<NetworkId> waiting() {
    return rows.behind(SkillSubscriber.NAME, NEARLY_NOTHING) < NEARLY_NOTHING
        ? rows.waitingSince(lastNight())
        : List.of();
  }

  private Instant lastNight() {
    Instant now = clock.instant();
    Instant tonight = now.truncatedTo(ChronoUnit.DAYS).plus(NIGHT);
    return tonight.isAfter(now) ? tonight.minus(Duration.ofDays(1)) : tonight;
  }

  /** Computes one network's trust and tells of it when it changed. */
  public void compute(NetworkId network) {
    TrustWeights weights = rows.graph(network).weights();
    Optional<TrustRows.Version> newest = rows.newest(network);
    Instant now = clock.instant();
    newest
        .filter(version -> version.digest() == weights.digest())
        .ifPresentOrElse(
            same -> rows.confirm(network, same.version(), now),
            () ->
                tell(network, newest.map(TrustRows.Version::version).orElse(0) + 1, weights, now));
  }

  private void tell(NetworkId network, int version, TrustWeights weights, Instant now) {
    rows.add(network, version, weights, now);
    events.append(
        new TrustComputed(
            network.value(), version, weights.millionths().size(), weights.digest(), now));
  }
}
