package org.talkoot.moderation;

/**
 * Two members who favour each other more often than chance explains.
 *
 * @param one the lower id
 * @param there how often {@code one} favoured {@code other}
 * @param expectedThere how often that would be by chance
 * @param back how often {@code other} favoured {@code one}
 * @param expectedBack how often that would be by chance
 * @param chance how likely chance alone brings so much in both directions
 */
public record MutualPair(
    long one,
    long other,
    int there,
    double expectedThere,
    int back,
    double expectedBack,
    double chance) {}
