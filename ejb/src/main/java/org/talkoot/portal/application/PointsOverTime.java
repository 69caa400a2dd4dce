package org.talkoot.portal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's points at the turns of weeks or months, the oldest first; the last is now.
 *
 * <p>Others never see a fall in it: corrections are not public, and what was taken back counts for
 * them as never earned.
 */
public record PointsOverTime(List<PointsAt> turns) {
  private static final int MONTHS = 24;
  private static final Duration BY_WEEKS = Duration.ofDays(200);

  /** Copies the turns. */
  public PointsOverTime {
    turns = List.copyOf(turns);
  }

  /**
   * Returns the moments to look at: of a young member the weeks, of others the months, two years at
   * most.
   */
  public static List<Instant> moments(Instant memberSince, Clock clock) {
    Instant now = clock.instant();
    return Duration.between(memberSince, now).compareTo(BY_WEEKS) < 0
        ? weeks(memberSince, now)
        : months(memberSince, now);
  }

  private static List<Instant> weeks(Instant since, Instant now) {
    List<Instant> moments = new ArrayList<>();
    for (Instant at = now; at.isAfter(since); at = at.minus(Duration.ofDays(7))) {
      moments.add(0, at);
    }
    moments.add(0, since);
    return moments;
  }

  private static List<Instant> months(Instant since, Instant now) {
    List<Instant> moments = new ArrayList<>(List.of(now));
    LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
    for (int month = 0; month < MONTHS; month++) {
      Instant at = first.minusMonths(month).atStartOfDay(ZoneOffset.UTC).toInstant();
      if (at.isAfter(since)) {
        moments.add(0, at);
      }
    }
    return moments;
  }

  /** Returns the same without any fall: each turn shows what of its points still stands. */
  public PointsOverTime withoutFalls() {
    List<PointsAt> standing = new ArrayList<>();
    long least = Long.MAX_VALUE;
    for (int i = turns.size() - 1; i >= 0; i--) {
      least = Math.min(least, turns.get(i).points());
      standing.add(0, new PointsAt(turns.get(i).at(), least));
    }
    return new PointsOverTime(standing);
  }

  /** Tells whether there is a line to draw: two turns, and points at one of them. */
  public boolean isWorthDrawing() {
    return turns.size() > 1 && highest() > 0;
  }

  /** Returns the most points of all turns. */
  public long highest() {
    return turns.stream().mapToLong(PointsAt::points).max().orElse(0);
  }

  /** Returns the first turn. */
  public PointsAt first() {
    return turns.get(0);
  }

  /** Returns how it stands now. */
  public PointsAt last() {
    return turns.get(turns.size() - 1);
  }
}
