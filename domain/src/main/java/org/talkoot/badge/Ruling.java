package org.talkoot.badge;

/**
 * A badge that an event granted or revoked.
 *
 * @param key which
 * @param granted false when it is revoked
 * @param cause id of the event
 * @param evidence the subject that fulfilled, or no longer fulfils, the criteria; 0 for none
 * @param version version of the badge set that says so
 */
public record Ruling(GrantKey key, boolean granted, long cause, long evidence, int version) {}
