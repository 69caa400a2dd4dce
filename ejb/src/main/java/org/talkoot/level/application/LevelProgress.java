package org.talkoot.level.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.Level;
import org.talkoot.network.Threshold;

/**
 * How far a member has come in a network and what the next level needs.
 *
 * @param network slug
 * @param networkName name of the network
 * @param level the level held
 * @param next the next level, null for an elder
 * @param needs what it needs, null for an elder
 * @param tracks what was found in each track, the nearest to the next level first
 */
public record LevelProgress(
    String network,
    String networkName,
    Level level,
    @Nullable Level next,
    @Nullable Threshold needs,
    List<OfTrack> tracks) {
  /** Copies the tracks so that they stay. */
  public LevelProgress {
    tracks = List.copyOf(tracks);
  }

  /**
   * What was found in a track.
   *
   * @param track code
   * @param bound the lower bound of good against bad, in percent
   */
  public record OfTrack(String track, long good, long bad, int bound, long days, long givers) {}
}
