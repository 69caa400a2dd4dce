package org.talkoot.reputation;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
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
    List<Long> points = new ArrayList<>();
    parts.forEach(part -> points.add(Math.floorDiv(whole * part.share(), 100L)));
    long shares = parts.stream().mapToLong(Part::share).sum();
    long left = Math.floorDiv(whole * shares, 100L) - points.stream().mapToLong(p -> p).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(parts::get, firstToRoundUp(whole)))
        .limit(left)
        .forEach(place -> points.set(place, points.get(place) + 1));
    return points;
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
