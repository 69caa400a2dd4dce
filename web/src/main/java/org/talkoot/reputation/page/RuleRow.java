package org.talkoot.reputation.page;

/**
 * A rule in words.
 *
 * @param anchor where it stands on the page
 * @param when what must happen
 * @param points how much it pays
 * @param track where it counts
 * @param limit up to which limit, empty for none
 * @param back what takes it back, empty for nothing
 * @param span from when until when it pays, empty while its rule set does
 */
public record RuleRow(
    String anchor,
    String code,
    String when,
    String points,
    String track,
    String limit,
    String back,
    String span) {}
