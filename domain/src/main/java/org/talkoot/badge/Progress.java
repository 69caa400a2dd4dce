package org.talkoot.badge;

import java.util.Comparator;

/**
 * How far somebody has come towards a badge.
 *
 * @param counter code of the counter that decides it now
 * @param has what it stands at, at least 0
 * @param needs what it must reach
 */
public record Progress(String counter, long has, long needs) {
  static final Comparator<Progress> BY_NEARNESS = Comparator.comparingLong(Progress::percent);

  /** Returns how far that is, 0 to 100. */
  public long percent() {
    return Math.min(has, needs) * 100 / needs;
  }
}
