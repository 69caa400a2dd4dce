package org.talkoot.badge;

/**
 * One figure of a counter.
 *
 * @param counter code of the counter
 * @param member whose
 * @param subject of what, 0 for the member as a whole
 */
public record Tally(String counter, long member, long subject) {}
