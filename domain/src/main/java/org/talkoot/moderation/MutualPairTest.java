package org.talkoot.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Finds members who favour each other more than chance explains.
 *
 * <p>By chance, who gives much favours who receives much: one expects λ(u→v) = out(u)·in(v)/N, each
 * without what the pair itself gave and received. A pair stands out when the Poisson tails of both
 * directions together are less likely than one in ten thousand, shared among all pairs that were
 * looked at (Bonferroni). Pairs that hang together form a ring.
 */
public final class MutualPairTest {
  private static final double ALPHA = 1e-4;

  /** Two favours each way may be politeness between people who work on the same things. */
  private static final int LEAST = 2;

  private final Map<Long, Map<Long, Integer>> given = new TreeMap<>();
  private final Map<Long, Integer> out = new HashMap<>();
  private final Map<Long, Integer> in = new HashMap<>();
  private int all;

  private MutualPairTest(List<Favours> favours) {
    for (Favours one : favours) {
      given
          .computeIfAbsent(one.from(), from -> new TreeMap<>())
          .merge(one.to(), one.count(), Integer::sum);
      out.merge(one.from(), one.count(), Integer::sum);
      in.merge(one.to(), one.count(), Integer::sum);
      all += one.count();
    }
  }

  /** Returns the pairs that stand out, in the order of ids. */
  public static List<MutualPair> find(List<Favours> favours) {
    MutualPairTest test = new MutualPairTest(favours);
    List<MutualPair> mutual = test.mutual();
    return mutual.stream().filter(pair -> pair.chance() * mutual.size() < ALPHA).toList();
  }

  /** Returns the members of each ring, the rings in the order of their lowest ids. */
  public static List<SortedSet<Long>> rings(List<MutualPair> pairs) {
    Map<Long, SortedSet<Long>> ringOf = new TreeMap<>();
    for (MutualPair pair : pairs) {
      SortedSet<Long> ring = new TreeSet<>(List.of(pair.one(), pair.other()));
      ring.addAll(ringOf.getOrDefault(pair.one(), new TreeSet<>()));
      ring.addAll(ringOf.getOrDefault(pair.other(), new TreeSet<>()));
      ring.forEach(member -> ringOf.put(member, ring));
    }
    return ringOf.values().stream()
        .distinct()
        .sorted(Comparator.comparing(SortedSet::first))
        .toList();
  }

  private List<MutualPair> mutual() {
    List<MutualPair> pairs = new ArrayList<>();
    given.forEach(
        (one, theirs) ->
            theirs.forEach(
                (other, there) -> {
                  int back = given.getOrDefault(other, Map.of()).getOrDefault(one, 0);
                  if (one < other && there >= LEAST && back >= LEAST) {
                    pairs.add(pair(one, other, there, back));
                  }
                }));
    return pairs;
  }

  private MutualPair pair(long one, long other, int there, int back) {
    double expectedThere = expected(one, other, there, back);
    double expectedBack = expected(other, one, back, there);
    double chance = tail(expectedThere, there) * tail(expectedBack, back);
    return new MutualPair(one, other, there, expectedThere, back, expectedBack, chance);
  }

  /** One more each: who did nothing else yet could still have favoured anybody. */
  private double expected(long from, long to, int there, int back) {
    double gives = out.getOrDefault(from, 0) - there + 1.0;
    double receives = in.getOrDefault(to, 0) - there + 1.0;
    return gives * receives / (all - there - back + 1.0);
  }

  private static double tail(double expected, int count) {
    return PoissonDistribution.of(expected).survivalProbability(count - 1);
  }
}
