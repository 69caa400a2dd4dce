package org.talkoot.level.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.application.LevelProgress;
import org.talkoot.network.Threshold;

/**
 * The reader's level in a network in words.
 *
 * @param next name of the next level, empty for an elder
 * @param nearest name of the track nearest to it, empty when there is no evidence yet
 * @param needs what the nearest track must show, with what it shows
 * @param tracks what every track shows
 */
public record LevelCard(
    String network,
    String networkName,
    String level,
    String next,
    String nearest,
    List<LevelNeed> needs,
    List<TrackRow> tracks) {

  /** A track with what was found in it. */
  public record TrackRow(String track, long good, long bad, int bound, long days, long givers) {}

  static LevelCard of(LevelProgress progress, LevelWords words) {
    LevelProgress.OfTrack nearest = progress.tracks().isEmpty() ? null : progress.tracks().get(0);
    return new LevelCard(
        progress.network(),
        progress.networkName(),
        words.level(progress.level()),
        progress.next() == null ? "" : words.level(progress.next()),
        nearest == null ? "" : words.track(nearest.track()),
        needs(progress.needs(), nearest, words),
        progress.tracks().stream().map(track -> row(track, words)).toList());
  }

  private static List<LevelNeed> needs(
      @Nullable Threshold needs, LevelProgress.@Nullable OfTrack have, LevelWords words) {
    return needs == null
        ? List.of()
        : List.of(
            words.need("volume", have == null ? 0 : have.good(), needs.volume()),
            words.need("bound", have == null ? 0 : have.bound(), needs.bound()),
            words.need("days", have == null ? 0 : have.days(), needs.days()),
            words.need("givers", have == null ? 0 : have.givers(), needs.givers()));
  }

  private static TrackRow row(LevelProgress.OfTrack track, LevelWords words) {
    return new TrackRow(
        words.track(track.track()),
        track.good(),
        track.bad(),
        track.bound(),
        track.days(),
        track.givers());
  }
}
