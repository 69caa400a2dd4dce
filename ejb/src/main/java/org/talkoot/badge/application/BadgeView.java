package org.talkoot.badge.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Badge;
import org.talkoot.badge.Counter;
import org.talkoot.badge.Progress;

/**
 * A badge as its readers see it.
 *
 * @param network slug of the network that grants it
 * @param version number of the set that defines it
 * @param counters the counters of the set by their codes, for the words of the criteria
 * @param holders how many members hold it, as far as the reader may know
 * @param held how often the reader holds it, 0 for visitors
 * @param progress how far the reader has come, null for visitors
 */
public record BadgeView(
    String network,
    int version,
    Badge badge,
    Map<String, Counter> counters,
    long holders,
    long held,
    @Nullable Progress progress) {
  /** Copies the counters so that the view cannot change. */
  public BadgeView {
    counters = Map.copyOf(counters);
  }

  /** Tells whether there is something to show of the reader's progress. */
  public boolean isOnTheWay() {
    return progress != null && held == 0 && progress.has() > 0;
  }
}
