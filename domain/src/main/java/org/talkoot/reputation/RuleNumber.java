package org.talkoot.reputation;

/**
 * A whole number in a rule set that can be changed without changing what the rule is about.
 *
 * @param place where it stands, for instance {@code rules.V-1.points.always}
 * @param code of the rule or cap that it belongs to
 * @param kind what it does there
 * @param detail which one of several: the entry of a table ({@code grade.1}), or the number of the
 *     event that a threshold is about; empty where there is only one
 * @param value as it stands
 */
public record RuleNumber(String place, String code, Kind kind, String detail, long value) {

  /** What a number of a rule set does. */
  public enum Kind {
    /** Points that a rule always pays. */
    ALWAYS,
    /** Points that a rule pays for an entry of its table. */
    TABLE,
    /** What an amount of the event is multiplied by. */
    TIMES,
    /** What an amount of the event is divided by. */
    OVER,
    /** How much a threshold of a rule asks for. */
    AT_LEAST,
    /** The most points that count in a period. */
    CLAMP,
    /** How many lines are paid in a period. */
    COUNT,
    /** Another number of a rule or cap. */
    OTHER
  }

  /** Tells whether it belongs to a cap, not to a rule. */
  public boolean isOfCap() {
    return place.startsWith("caps.");
  }
}
