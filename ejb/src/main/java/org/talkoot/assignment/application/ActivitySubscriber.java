package org.talkoot.assignment.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.talkoot.assignment.persistence.ActivityRows;
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
  public void on(LoggedEvent event) {
    if (event.actorId() != 0 && event.networkId() != 0) {
      rows.add(event.networkId(), event.actorId(), event.at(), settings.activityHalfLife());
    }
  }
}
