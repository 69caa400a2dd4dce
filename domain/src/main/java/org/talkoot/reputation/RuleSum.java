package org.talkoot.reputation;

/**
 * What a rule wrote in all.
 *
 * @param lines how many lines carry its code
 * @param points what they add up to
 */
public record RuleSum(String rule, long lines, long points) {}
