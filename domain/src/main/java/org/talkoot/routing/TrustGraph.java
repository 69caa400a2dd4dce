package org.talkoot.routing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who values whose work, and what trust follows from it.
 *
 * <p>EigenTrust (Kamvar, Schlosser, Garcia-Molina 2003): a walk begins at somebody trusted
 * beforehand, follows a positive judgement to the one who was judged, and starts anew with
 * probability one half; a member's trust t is the share of time it spends there. Whoever judged
 * nobody sends it back to the start. Sums run in the order of ids, so that the same graph gives the
 * same numbers everywhere.
 *
 * <p>The weight is clamp(n·(t − g) − 0.2, 0, 1), where g is the greatest part of t that comes from
 * a single judge: nobody weighs on the word of one. n is the number of people over whom trust is
 * really spread: the greatest k for which the k-th most trusted holds at least 0.05/k. So accounts
 * that nobody trusts cannot make others' trust look great by being many.
 */
public final class TrustGraph {
  private static final double RESTART = 0.5;
  private static final double PRECISION = 1e-12;
  private static final double THRESHOLD = 0.2;
  private static final double SPREAD = 0.05;

  private final long[] members;
  private final int[] judges;
  private final int[] judged;
  private final double[] shares;
  private final boolean[] judgesNobody;
  private final double[] start;

  /**
   * Positive judgements that stand.
   *
   * @param count how many of this judge about this member
   */
  public record Edge(long judge, long member, long count) {}

  /**
   * Builds the graph.
   *
   * @param trusted the members whom the network trusts beforehand: managers, and those whose
   *     outcome a manager verified
   */
  public TrustGraph(Collection<Long> trusted, List<Edge> edges) {
    members = everybody(trusted, edges).stream().mapToLong(Long::longValue).toArray();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < members.length; i++) {
      places.put(members[i], i);
    }
    List<Edge> sorted =
        edges.stream()
            .sorted(
                (a, b) ->
                    a.judge() == b.judge()
                        ? Long.compare(a.member(), b.member())
                        : Long.compare(a.judge(), b.judge()))
            .toList();
    judges = sorted.stream().mapToInt(edge -> placeOf(places, edge.judge())).toArray();
    judged = sorted.stream().mapToInt(edge -> placeOf(places, edge.member())).toArray();
    shares = sharesOf(sorted);
    judgesNobody = new boolean[members.length];
    Arrays.fill(judgesNobody, true);
    for (int judge : judges) {
      judgesNobody[judge] = false;
    }
    start = new double[members.length];
    SortedSet<Long> roots = new TreeSet<>(trusted);
    roots.forEach(root -> start[placeOf(places, root)] = 1.0 / roots.size());
  }

  private static int placeOf(Map<Long, Integer> places, long member) {
    Integer place = places.get(member);
    if (place == null) {
      throw new IllegalStateException("not in the graph: " + member);
    }
    return place;
  }

  private static SortedSet<Long> everybody(Collection<Long> trusted, List<Edge> edges) {
    SortedSet<Long> everybody = new TreeSet<>(trusted);
    edges.stream().flatMap(edge -> Stream.of(edge.judge(), edge.member())).forEach(everybody::add);
    return everybody;
  }

  private double[] sharesOf(List<Edge> sorted) {
    double[] out = new double[members.length];
    for (int i = 0; i < judges.length; i++) {
      out[judges[i]] += sorted.get(i).count();
    }
    double[] result = new double[judges.length];
    for (int i = 0; i < judges.length; i++) {
      result[i] = sorted.get(i).count() / out[judges[i]];
    }
    return result;
  }

  /** Returns the weights that follow; nobody weighs anything where nobody is trusted beforehand. */
  public TrustWeights weights() {
    double[] trust = trust();
    double[] greatest = greatestFromOne(trust);
    int spread = spread(trust);
    Map<Long, Long> weights = new HashMap<>();
    for (int i = 0; i < members.length; i++) {
      double backed = spread * (trust[i] - greatest[i]);
      double weight = Math.min(1, Math.max(0, backed - THRESHOLD));
      weights.put(members[i], Math.round(weight * TrustWeights.FULL));
    }
    return TrustWeights.of(weights);
  }

  private double[] trust() {
    double[] trust = start.clone();
    double change = 1;
    while (change > PRECISION) {
      double[] next = step(trust);
      change = 0;
      for (int i = 0; i < trust.length; i++) {
        change += Math.abs(next[i] - trust[i]);
      }
      trust = next;
    }
    return trust;
  }

  private double[] step(double[] trust) {
    double back = RESTART;
    for (int i = 0; i < trust.length; i++) {
      back += judgesNobody[i] ? (1 - RESTART) * trust[i] : 0;
    }
    double[] next = new double[trust.length];
    for (int i = 0; i < trust.length; i++) {
      next[i] = back * start[i];
    }
    for (int i = 0; i < judges.length; i++) {
      next[judged[i]] += along(i, trust);
    }
    return next;
  }

  private double along(int edge, double[] trust) {
    return (1 - RESTART) * trust[judges[edge]] * shares[edge];
  }

  private double[] greatestFromOne(double[] trust) {
    double[] greatest = new double[members.length];
    for (int i = 0; i < judges.length; i++) {
      greatest[judged[i]] = Math.max(greatest[judged[i]], along(i, trust));
    }
    return greatest;
  }

  private static int spread(double[] trust) {
    double[] ascending = trust.clone();
    Arrays.sort(ascending);
    for (int k = ascending.length; k > 0; k--) {
      if (ascending[ascending.length - k] * k >= SPREAD) {
        return k;
      }
    }
    return 0;
  }
}
