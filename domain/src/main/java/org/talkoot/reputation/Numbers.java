package org.talkoot.reputation;

import org.talkoot.shared.DomainEvent;

/** Reads the integers of an event by the names that rules use. */
final class Numbers {
  private Numbers() {}

  static long of(DomainEvent event, String name) {
    Long number = event.numbers().get(name);
    if (number == null) {
      throw new IncompleteEvent(event.kind(), name);
    }
    return number;
  }
}
