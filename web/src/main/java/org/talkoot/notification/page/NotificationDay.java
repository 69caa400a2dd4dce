package org.talkoot.notification.page;

import java.util.List;

/** A day of the list with its heading. */
public record NotificationDay(String title, List<NotificationRow> rows) {
  /** Copies the rows so that the day cannot change. */
  public NotificationDay {
    rows = List.copyOf(rows);
  }
}
