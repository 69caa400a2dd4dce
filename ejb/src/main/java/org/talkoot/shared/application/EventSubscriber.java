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

  /**
   * Tells whether it does little more for many events than for one, so that it gains by hearing of
   * more at once, some seconds later, when there is much to hear.
   */
  default boolean gathers() {
    return false;
  }
}
