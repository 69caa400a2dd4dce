package org.talkoot.reputation.page;

/**
 * What a rule, or several, contributed.
 *
 * @param code of the rule, empty for several
 * @param colour number of its colour, 1 to 6
 */
public record RuleSlice(String code, String name, long points, int colour) {
  RuleSlice coloured(int number) {
    return new RuleSlice(code, name, points, number);
  }
}
