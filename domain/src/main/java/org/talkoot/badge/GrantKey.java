package org.talkoot.badge;

/**
 * What can be granted only once at a time.
 *
 * @param badge code of the badge
 * @param member who holds it
 * @param subject for what, 0 for a badge that is granted once
 */
public record GrantKey(String badge, long member, long subject) {}
