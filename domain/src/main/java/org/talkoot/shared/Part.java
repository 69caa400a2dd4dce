package org.talkoot.shared;

/**
 * Somebody's part in an event.
 *
 * @param member id of the member
 * @param track code of the track it counts in, for instance {@code solver}
 * @param share whole per cent, 0 to 100
 * @param solution id of the solution it comes from, 0 for none
 */
public record Part(long member, String track, int share, long solution) {}
