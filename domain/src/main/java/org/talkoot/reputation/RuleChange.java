package org.talkoot.reputation;

/**
 * One thing that differs between two versions of a rule set.
 *
 * @param kind what happened to it
 * @param number the number that changed, with its new value; for all other kinds only its code and
 *     place tell
 * @param before the number's old value, 0 for all other kinds
 */
public record RuleChange(Kind kind, RuleNumber number, long before) {

  /** What can happen to a part of a rule set. */
  public enum Kind {
    NUMBER,
    RULE_ADDED,
    RULE_REMOVED,
    /** What the rule is about changed, not only its numbers. */
    RULE_REWRITTEN,
    CAP_ADDED,
    CAP_REMOVED,
    CAP_REWRITTEN,
    /** What is shown to begin with or at least, the tracks, or what takes lines back. */
    SHOWN
  }

  /** Returns the code of the rule or cap, empty for what concerns the whole set. */
  public String code() {
    return number.code();
  }

  /** Returns the new value. */
  public long after() {
    return number.value();
  }
}
