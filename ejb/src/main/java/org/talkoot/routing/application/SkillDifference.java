package org.talkoot.routing.application;

/**
 * Something in skill or trust that does not follow from the events.
 *
 * @param member id of the member, 0 for trust as a whole
 * @param place what of the member's, for instance {@code topic 7} or {@code trust 3}
 */
public record SkillDifference(long member, String place, String found, String expected) {}
