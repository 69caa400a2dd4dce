package org.talkoot.shared;

/**
 * An event with its place in the log.
 *
 * @param id id of the row in the event log
 * @param event what happened
 * @param silent true for imported and sample history: no mail, push or feed
 */
public record RecordedEvent(long id, DomainEvent event, boolean silent) {}
