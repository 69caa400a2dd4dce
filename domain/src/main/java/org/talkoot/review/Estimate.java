package org.talkoot.review;

/**
 * Where reviewers stand on the scale of 1 to 5.
 *
 * @param score what they agree on
 * @param low the lowest review
 * @param high the highest review
 */
public record Estimate(double score, double low, double high) {}
