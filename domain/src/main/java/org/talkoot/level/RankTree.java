package org.talkoot.level;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts members by their points in buckets of buckets, so that a rank is a few sums.
 *
 * <p>At height 0 a bucket is one number of points; at each height above it is sixteen times as
 * wide. Who stands before somebody is counted in the buckets beside the own one, at each height: at
 * most 15 counts at each of the lower five and what is left at the sixth, whatever the number of
 * members. A change of points changes two counts at each height where the bucket changes. The
 * database keeps the same counts as rows; this is the arithmetic, and the proof of it.
 */
public final class RankTree {
  /** Number of heights. */
  public static final int HEIGHTS = 6;

  /** Logarithm of the number of buckets within one of the height above. */
  public static final int BITS = 4;

  private final Map<Place, Long> counts = new HashMap<>();

  private record Place(int height, long bucket) {}

  /** Returns the bucket of points at a height. */
  public static long bucket(long points, int height) {
    return points >> (BITS * height);
  }

  /** Moves a member; whoever has no points above 0 is not ranked. */
  public void move(long from, long to) {
    for (int height = 0; height < HEIGHTS; height++) {
      count(from, height, -1);
      count(to, height, 1);
    }
  }

  /** Returns the rank of somebody with these points, from 1; equal points share a rank. */
  public long rank(long points) {
    long before = 0;
    for (int height = 0; height < HEIGHTS; height++) {
      before += sumBeside(points, height);
    }
    return before + 1;
  }

  /** Returns how many are ranked. */
  public long ranked() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().height() == HEIGHTS - 1)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Returns how many counts are kept. */
  public int size() {
    return counts.size();
  }

  private long sumBeside(long points, int height) {
    long own = bucket(points, height);
    if (height == HEIGHTS - 1) {
      return counts.entrySet().stream()
          .filter(count -> count.getKey().height() == height && count.getKey().bucket() > own)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
    long last = own | ((1L << BITS) - 1);
    long sum = 0;
    for (long beside = own + 1; beside <= last; beside++) {
      sum += counts.getOrDefault(new Place(height, beside), 0L);
    }
    return sum;
  }

  private void count(long points, int height, long by) {
    if (points > 0) {
      Place place = new Place(height, bucket(points, height));
      counts.merge(place, by, Long::sum);
      counts.remove(place, 0L);
    }
  }
}
