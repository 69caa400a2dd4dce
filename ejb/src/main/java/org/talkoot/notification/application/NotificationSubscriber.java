package org.talkoot.notification.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.talkoot.notification.Concern;
import org.talkoot.notification.persistence.NotificationRows;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Turns events into notifications and puts them into letters; silent ones concern nobody. */
@Dependent
public class NotificationSubscriber implements EventSubscriber {
  private final NotificationRows rows;
  private final LetterQueue letters;

  /** Writes to these rows and letters. */
  @Inject
  public NotificationSubscriber(NotificationRows rows, LetterQueue letters) {
    this.rows = rows;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public void on(LoggedEvent event) {
    if (!event.silent()) {
      Concern.of(event.kind()).ifPresent(concern -> tell(concern, event));
    }
  }

  private void tell(Concern concern, LoggedEvent event) {
    rows.tell(concern, event);
    letters.put(concern, event);
  }
}
