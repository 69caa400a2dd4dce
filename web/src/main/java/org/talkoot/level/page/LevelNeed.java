package org.talkoot.level.page;

/**
 * One thing that the next level needs.
 *
 * @param name code: {@code volume}, {@code bound}, {@code days} or {@code givers}
 * @param text how far it is, for instance <i>27 of 40 good contributions</i>
 * @param have what is there
 * @param need what is needed
 */
public record LevelNeed(String name, String text, long have, long need) {
  /** Returns what the bar shows: no more than is needed. */
  public long shown() {
    return Math.min(have, need);
  }

  /** Tells whether it is met. */
  public boolean isMet() {
    return have >= need;
  }
}
