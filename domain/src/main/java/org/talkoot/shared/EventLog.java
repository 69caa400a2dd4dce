package org.talkoot.shared;

/** The history of everything that happened: transactional outbox and activity log in one. */
public interface EventLog {
  /**
   * Writes the event in the caller's transaction and tells those who watch within it.
   *
   * @return the id of the row, which ledger lines name as their cause
   */
  long append(DomainEvent event);
}
