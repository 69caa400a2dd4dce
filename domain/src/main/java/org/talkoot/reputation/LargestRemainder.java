package org.talkoot.reputation;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talkoot.shared.Part;

/**
 * Splits whole points by per cent so that nothing is lost: everybody gets the rounded-down share,
 * and the points left over go to the largest remainders (Hamilton's method).
 *
 * <p>Among equal remainders the larger share comes first, then the earlier member, solution and
 * track, so that the order in which parts are listed does not matter.
 */
final class LargestRemainder {
  private LargestRemainder() {}

  static List<Long> split(long whole, List<Part> parts) {
    Long[] points = new Long[parts.size()];
    long shares = 0;
    long given = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = Math.floorDiv(whole * parts.get(i).share(), 100L);
      shares += parts.get(i).share();
      given += points[i];
    }
    long left = Math.floorDiv(whole * shares, 100L) - given;
    if (left > 0) {
      roundUp(left, whole, points, parts);
    }
    return List.of(points);
  }

  private static void roundUp(long left, long whole, Long[] points, List<Part> parts) {
    IntStream.range(0, points.length)
        .boxed()
        .sorted(Comparator.comparing(parts::get, firstToRoundUp(whole)))
        .limit(left)
        .forEach(place -> points[place]++);
  }

  private static Comparator<Part> firstToRoundUp(long whole) {
    return comparingLong((Part part) -> Math.floorMod(whole * part.share(), 100L))
        .thenComparingLong(Part::share)
        .reversed()
        .thenComparing(comparingLong(Part::member))
        .thenComparing(comparingLong(Part::solution))
        .thenComparing(Part::track);
  }
}
