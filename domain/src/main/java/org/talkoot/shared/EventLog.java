package org.talkoot.shared;

import java.util.List;

/** The history of everything that happened: transactional outbox and activity log in one. */
public interface EventLog {
  /**
   * Writes the event in the caller's transaction and tells those who watch within it.
   *
   * @return the id of the row, which ledger lines name as their cause
   */
  long append(DomainEvent event);

  /**
   * Writes events that one act causes, in their order, and tells those who watch when all stand.
   *
   * <p>Whoever locks what several of them touch can lock all of it in one order; appended one by
   * one, two transactions could wait for each other.
   */
  default void append(List<? extends DomainEvent> events) {
    events.forEach(this::append);
  }
}
