package org.talkoot.level;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.talkoot.network.Level;
import org.talkoot.network.LevelStep;
import org.talkoot.network.LevelTable;
import org.talkoot.network.Threshold;

/**
 * Which level the evidence of a member reaches, by a table; a pure function of both.
 *
 * @param table the table to go by
 * @param tracks what was found in each track, by its code
 */
public record LevelReckoning(LevelTable table, Map<String, TrackEvidence> tracks) {
  /** Copies the evidence so that the answer stays. */
  public LevelReckoning {
    tracks = Map.copyOf(tracks);
  }

  /** Returns the highest level that some track reaches; the first needs nothing. */
  public Level reached() {
    return table.levels().stream()
        .filter(step -> step.needs() == null || trackThatMeets(step.needs()).isPresent())
        .map(LevelStep::level)
        .max(Comparator.naturalOrder())
        .orElse(Level.NEWCOMER);
  }

  /** Returns the track that is nearest to what a level needs; empty without any evidence. */
  public Optional<String> strongest(Level level) {
    Threshold needs = table.step(level).needs();
    return needs == null
        ? Optional.empty()
        : tracks.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .max(Comparator.comparingDouble(track -> track.getValue().nearness(needs)))
            .map(Map.Entry::getKey);
  }

  /** Returns what was found in a track. */
  public TrackEvidence in(String track) {
    return tracks.getOrDefault(track, TrackEvidence.NONE);
  }

  private Optional<TrackEvidence> trackThatMeets(Threshold needs) {
    return tracks.values().stream().filter(track -> track.meets(needs)).findFirst();
  }
}
