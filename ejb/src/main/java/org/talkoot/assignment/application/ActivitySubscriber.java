package org.talkoot.assignment.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.assignment.persistence.ActivityRows;
import org.talkoot.assignment.persistence.ActivityRows.Deeds;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Counts what members do in their networks as activity. */
@Dependent
public class ActivitySubscriber implements EventSubscriber {
  private final ActivityRows rows;
  private final ReviewSettings settings;

  /** Writes to these rows. */
  @Inject
  public ActivitySubscriber(ActivityRows rows, ReviewSettings settings) {
    this.rows = rows;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "activity";
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
    Duration halfLife = settings.activityHalfLife();
    Map<List<Long>, Deeds> deeds = new HashMap<>();
    events.stream()
        .filter(event -> event.actorId() != 0 && event.networkId() != 0)
        .map(event -> new Deeds(event.networkId(), event.actorId(), 1, event.at()))
        .forEach(
            deed ->
                deeds.merge(
                    List.of(deed.network(), deed.member()),
                    deed,
                    (some, more) -> some.and(more, halfLife)));
    if (!deeds.isEmpty()) {
      rows.add(deeds.values(), halfLife);
    }
  }
}
