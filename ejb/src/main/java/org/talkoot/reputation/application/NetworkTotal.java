package org.talkoot.reputation.application;

/**
 * Points in a network.
 *
 * @param total as that network's rules show them
 * @param balance sum of the lines, which may be less than 0
 */
public record NetworkTotal(
    String slug, String name, boolean isPublic, String ruleSet, long total, long balance) {}
