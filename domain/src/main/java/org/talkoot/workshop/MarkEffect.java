package org.talkoot.workshop;

/**
 * A level or badge that would be another one.
 *
 * @param member id of the member
 * @param kind which of both
 * @param code of the badge, empty for a level
 * @param before code of the level as it is, or how many of the badge are held
 * @param after code of the level as it would be, or how many of the badge would be held
 */
public record MarkEffect(long member, Kind kind, String code, String before, String after) {
  /** What can change besides points. */
  public enum Kind {
    LEVEL,
    BADGE
  }
}
