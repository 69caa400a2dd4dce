package org.talkoot.level;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;

/**
 * A level was reached, a loss was proposed, or a level was lost, and what counted.
 *
 * @param kind {@code level.reached}, {@code level.lossProposed} or {@code level.lost}
 * @param by who confirmed a loss, 0 for nobody
 * @param level the level reached, or the one that is left
 * @param before the level before
 * @param track code of the track that counted, empty for none
 * @param evidence what was found in it
 */
public record LevelEvent(
    String kind,
    NetworkId networkId,
    MemberId member,
    long by,
    Level level,
    Level before,
    String track,
    TrackEvidence evidence,
    Instant at)
    implements DomainEvent {
  /** Tracks by the number that events carry, from 1; others are 0. */
  public static final List<String> TRACKS =
      List.of("solver", "reviewer", "refiner", "framer", "connector", "steward");

  /** Kind of the event that a level was reached. */
  public static final String REACHED = "level.reached";

  /** Kind of the event that a loss was proposed. */
  public static final String LOSS_PROPOSED = "level.lossProposed";

  /** Kind of the event that a level was lost. */
  public static final String LOST = "level.lost";

  @Override
  public long network() {
    return networkId.value();
  }

  @Override
  public long actor() {
    return by;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "receiver",
        member.value(),
        "level",
        (long) level.ordinal(),
        "before",
        (long) before.ordinal(),
        "track",
        TRACKS.indexOf(track) + 1L,
        "good",
        evidence.good(),
        "bad",
        evidence.bad(),
        "days",
        evidence.days(),
        "givers",
        evidence.givers());
  }
}
