package org.talkoot.level;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talkoot.network.EvidencePolicy;

/**
 * What the lines of one account say of its contributions.
 *
 * <p>A line with points marks its contribution as good, one that costs as bad; what somebody caused
 * alone marks nothing, and neither do lines that were taken back or are held. People who are not
 * known, as in an imported history, count as one, or as many as stand behind one contribution.
 */
public final class Evidence {
  private static final long NOBODY_KNOWN = 0;

  private final EvidencePolicy policy;
  private final long member;
  private final Marks standing = new Marks();
  private final Map<Long, Long> holds = new HashMap<>();

  /** Begins with nothing. */
  public Evidence(EvidencePolicy policy, long member) {
    this.policy = policy;
    this.member = member;
  }

  /** Takes the next line of the account; lines come in their order. */
  public void take(Mark mark) {
    if (mark.reverses() != 0) {
      standing.remove(mark.reverses());
      holds.remove(mark.reverses());
    } else if (policy.isHold(mark.rule())) {
      holds.put(mark.sequence(), mark.first());
    } else if (policy.reads(mark.rule()) && mark.source() != member && mark.raw() != 0) {
      standing.add(
          mark,
          mark.occasion(policy.placeOf(mark.rule())),
          LocalDate.ofInstant(mark.at(), ZoneOffset.UTC).toEpochDay());
    }
  }

  /** Returns what was found in each track, by its code. */
  public Map<String, TrackEvidence> tracks() {
    Map<String, Track> tracks = new TreeMap<>();
    Set<Long> held = new HashSet<>(holds.values());
    standing.each(
        (sequence, track, good, contribution, day, source) -> {
          if (!held.contains(sequence)) {
            tracks
                .computeIfAbsent(track, code -> new Track())
                .take(good, contribution, day, source);
          }
        });
    Map<String, TrackEvidence> found = new TreeMap<>();
    tracks.forEach((code, track) -> found.put(code, track.evidence()));
    return found;
  }

  /** One track, while it is counted. */
  private static final class Track {
    private final Map<Long, Long> contributions = new HashMap<>();
    private final Map<Long, Long> unknownGivers = new HashMap<>();
    private final Set<Long> days = new HashSet<>();
    private final Set<Long> givers = new HashSet<>();

    void take(boolean good, long contribution, long day, long source) {
      contributions.merge(contribution, good ? 1L : -1L, Long::sum);
      if (good) {
        days.add(day);
        if (source == NOBODY_KNOWN) {
          unknownGivers.merge(contribution, 1L, Long::sum);
        } else {
          givers.add(source);
        }
      }
    }

    TrackEvidence evidence() {
      long good = contributions.values().stream().filter(marks -> marks > 0).count();
      long unknown = unknownGivers.values().stream().mapToLong(Long::longValue).max().orElse(0);
      return new TrackEvidence(
          good, contributions.size() - good, days.size(), givers.size() + unknown);
    }
  }
}
