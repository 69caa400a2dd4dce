package org.talkoot.moderation;

/**
 * A review as one number, beside what the other reviews of the same solution say.
 *
 * @param overall what the reviewer gave, 1 to 5
 * @param others mean of the other reviews, 1 to 5; reviews that stand alone are left out before
 */
public record GivenScore(long reviewer, long author, double overall, double others) {}
