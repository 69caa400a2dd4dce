package org.talkoot.moderation;

/**
 * How often one member favoured another's work, by votes or by kind reviews.
 *
 * @param count more than 0
 */
public record Favours(long from, long to, int count) {}
