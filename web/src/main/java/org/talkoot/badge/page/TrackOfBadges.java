package org.talkoot.badge.page;

import java.util.List;

/** The badges of a track. */
public record TrackOfBadges(String track, List<BadgeCard> badges) {
  /** Copies the badges. */
  public TrackOfBadges {
    badges = List.copyOf(badges);
  }
}
