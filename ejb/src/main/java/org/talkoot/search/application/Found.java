package org.talkoot.search.application;

import java.util.Map;
import org.talkoot.search.SearchKind;
import org.talkoot.shared.application.Page;

/**
 * What an index found.
 *
 * @param page the hits of the kind that was asked for, or of all
 * @param counts how many there are of each kind, up to {@link #MOST}; kinds without any are missing
 */
public record Found(Page<SearchHit> page, Map<SearchKind, Integer> counts) {
  /** How many of a kind are looked at: the newest ones with these words. */
  public static final int MOST = 100;

  /** Copies the counts. */
  public Found {
    counts = Map.copyOf(counts);
  }

  /** Tells whether there is nothing of any kind. */
  public boolean isNothing() {
    return counts.isEmpty();
  }
}
