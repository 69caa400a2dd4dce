package org.talkoot.reputation.page;

/**
 * A rule in words.
 *
 * @param when what must happen
 * @param points how much it pays
 * @param track where it counts
 */
public record RuleRow(String code, String name, String when, String points, String track) {}
