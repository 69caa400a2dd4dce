package org.talkoot.shared.application;

import java.util.List;

/**
 * Wants to hear of every event after its commit: in order, at least once, on one node at a time.
 *
 * <p>Hearing an event twice must do no more than hearing it once.
 */
public interface EventSubscriber {
  /** Returns the name under which its position is kept, for good. */
  String name();

  /** Hears of an event, in the transaction that moves its position. */
  void on(LoggedEvent event);

  /**
   * Hears of some events that follow each other, in the transaction that moves its position.
   *
   * <p>For those who would do the same for each of them; others hear one by one.
   */
  default void onAll(List<LoggedEvent> events) {
    events.forEach(this::on);
  }
}
