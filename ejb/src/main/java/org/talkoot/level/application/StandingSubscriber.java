package org.talkoot.level.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.talkoot.level.persistence.StandingRows;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Keeps who stands where and what they are known for, once for all events that come together. */
@Dependent
public class StandingSubscriber implements EventSubscriber {
  /** For how many days sums by day are kept: two seasons and some. */
  static final int DAYS_KEPT = 200;

  private static final Set<String> WORTH_A_LINE =
      Set.of("problem.decided", "outcome.reported", "outcome.verified");
  private static final Set<String> HIDING = Set.of("content.hidden", "hiding.answered");

  private final StandingRows rows;
  private final Clock clock;

  /** Counts into these rows. */
  @Inject
  public StandingSubscriber(StandingRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "standings";
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public void on(LoggedEvent event) {
    onAll(List.of(event));
  }

  @Override
  public void onAll(List<LoggedEvent> events) {
    rows.count(events.stream().map(LoggedEvent::id).toList(), oldest());
    List<Long> decided =
        events.stream()
            .filter(event -> event.kind().equals("problem.decided"))
            .map(event -> event.named().getOrDefault("problem", 0L))
            .toList();
    if (!decided.isEmpty()) {
      rows.unveil(decided, oldest());
    }
    rows.record(named("problem", WORTH_A_LINE, events));
    rows.recordHidden(named("hiding", HIDING, events));
    events.stream()
        .filter(event -> event.kind().equals("network.visibilityChanged"))
        .map(event -> NetworkId.of(event.networkId()))
        .forEach(
            network -> {
              rows.turn(network, rows.isPublic(network), oldest());
              rows.recordAll(network);
            });
  }

  private static Set<Long> named(String what, Set<String> kinds, List<LoggedEvent> events) {
    return events.stream()
        .filter(event -> kinds.contains(event.kind()))
        .map(event -> event.named().getOrDefault(what, 0L))
        .collect(Collectors.toSet());
  }

  /** Drops what is too old. */
  public void prune() {
    rows.prune(oldest());
  }

  private LocalDate oldest() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT);
  }
}
