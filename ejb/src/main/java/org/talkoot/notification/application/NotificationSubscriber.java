package org.talkoot.notification.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.talkoot.notification.Concern;
import org.talkoot.notification.persistence.NotificationRows;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Turns events into notifications; silent ones concern nobody. */
@Dependent
public class NotificationSubscriber implements EventSubscriber {
  private final NotificationRows rows;

  /** Writes to these rows. */
  @Inject
  public NotificationSubscriber(NotificationRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public void on(LoggedEvent event) {
    if (!event.silent()) {
      Concern.of(event.kind()).ifPresent(concern -> rows.tell(concern, event));
    }
  }
}
