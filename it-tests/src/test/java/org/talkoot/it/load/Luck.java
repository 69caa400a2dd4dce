package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
final class Luck {
  private final SplittableRandom random;

  Luck(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A whole number that is mostly small and sometimes many times the mean. */
  int skewed(double mean) {
    double normal = random.nextGaussian();
    return (int) (mean * Math.exp(normal - 0.5) + random.nextDouble());
  }

  /** Some moment between two, or the first when they are no span. */
  Instant between(Instant from, Instant until) {
    long span = Duration.between(from, until).toMillis();
    return span <= 0 ? from : from.plusMillis(random.nextLong(span));
  }

  /** A moment after another one, soon more often than late. */
  Instant after(Instant moment, Duration mean) {
    double wait = -Math.log(1 - random.nextDouble()) * mean.toMillis();
    return moment.plusMillis(1 + (long) wait);
  }

  /** Draws places so that the first is met most often, the n-th about 1/n^exponent as often. */
  Draw zipf(int size, double exponent) {
    double[] sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.pow(i + 1, -exponent);
      sums[i] = sum;
    }
    return () -> placeOf(sums, random.nextDouble() * sums[size - 1]);
  }

  private static int placeOf(double[] sums, double drawn) {
    int found = Arrays.binarySearch(sums, drawn);
    return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
  }

  /** Draws a place. */
  interface Draw {
    int next();
  }
}
