package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.application.LevelProgress;
import org.talkoot.network.Level;

/**
 * How far a member has come in a network, as clients see it.
 *
 * @param network slug
 * @param next the next level, null for an elder
 * @param needs what some track must show for it, null for an elder
 * @param tracks what was found in each track, the nearest to the next level first
 */
@Schema(name = "LevelProgress")
public record LevelRepresentation(
    String network,
    Level level,
    @Nullable Level next,
    LevelTableRepresentation.@Nullable Needs needs,
    List<OfTrack> tracks) {
  /**
   * What was found in a track.
   *
   * @param bound lower bound of good against bad contributions, in percent
   */
  @Schema(name = "LevelEvidence")
  public record OfTrack(String track, long good, long bad, int bound, long days, long givers) {
    static OfTrack of(LevelProgress.OfTrack found) {
      return new OfTrack(
          found.track(), found.good(), found.bad(), found.bound(), found.days(), found.givers());
    }
  }

  static LevelRepresentation of(LevelProgress progress) {
    return new LevelRepresentation(
        progress.network(),
        progress.level(),
        progress.next(),
        progress.needs() == null ? null : LevelTableRepresentation.Needs.of(progress.needs()),
        progress.tracks().stream().map(OfTrack::of).toList());
  }
}
