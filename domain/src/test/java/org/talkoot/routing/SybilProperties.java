package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.talkoot.routing.TrustGraph.Edge;

/** ALGORITHMS §4: thirty false accounts, twenty honest judgements in their favour. */
class SybilProperties {
  private static final int SYBILS = 30;
  private static final int HONEST_LINKS = 20;
  private static final long TARGET = 1_000_000;
  private static final long FIRST_SYBIL = TARGET + 1;

  @Property(tries = 60)
  void thirty_sybils_do_not_lift_their_target_above_the_tenth_percentile(
      @ForAll @IntRange(min = 150, max = 1500) int members, @ForAll @LongRange(min = 0) long seed) {
    Community community = new Community(members, new Random(seed));
    List<Edge> attacked = community.attacked(Attack.SPREAD);
    Map<Long, Double> skill = community.skill(attacked);
    assertThat(skill.getOrDefault(TARGET, 0.0))
        .isLessThanOrEqualTo(percentile(community.skill(community.honest), 0.10));
  }

  @Property(tries = 60)
  void nor_do_they_when_they_also_praise_each_other(
      @ForAll @IntRange(min = 150, max = 1500) int members, @ForAll @LongRange(min = 0) long seed) {
    Community community = new Community(members, new Random(seed));
    Map<Long, Double> skill = community.skill(community.attacked(Attack.RING));
    assertThat(skill.getOrDefault(TARGET, 0.0))
        .isLessThanOrEqualTo(percentile(community.skill(community.honest), 0.10));
  }

  @Property(tries = 60)
  void the_honest_keep_their_order(
      @ForAll @IntRange(min = 150, max = 1500) int members, @ForAll @LongRange(min = 0) long seed) {
    Community community = new Community(members, new Random(seed));
    Map<Long, Double> before = community.skill(community.honest);
    Map<Long, Double> after = community.skill(community.attacked(Attack.SPREAD));
    assertThat(rankCorrelation(before, after)).isGreaterThan(0.95);
  }

  private enum Attack {
    SPREAD,
    RING
  }

  /**
   * Members whose work differs in quality and whose activity is as uneven as in real communities:
   * few do most. One in a hundred manages; one in twenty carried an outcome a manager verified.
   */
  private static final class Community {
    private final int members;
    private final Random random;
    private final Set<Long> trusted = new TreeSet<>();
    private final List<Edge> honest = new ArrayList<>();

    Community(int members, Random random) {
      this.members = members;
      this.random = random;
      LongStream.range(0, Math.max(2, members / 100)).forEach(trusted::add);
      for (int i = 0; i < members / 20; i++) {
        trusted.add(popular());
      }
      Map<List<Long>, Long> counts = new HashMap<>();
      for (long judge = 0; judge < members; judge++) {
        int judgements = 2 + (int) (3 / Math.pow(1 - random.nextDouble(), 0.6));
        for (int i = 0; i < judgements; i++) {
          long author = popular();
          if (author != judge) {
            counts.merge(List.of(judge, author), 1L, Long::sum);
          }
        }
      }
      counts.forEach((pair, count) -> honest.add(new Edge(pair.get(0), pair.get(1), count)));
    }

    private long popular() {
      return (long) (members * Math.pow(random.nextDouble(), 1.7));
    }

    List<Edge> attacked(Attack attack) {
      List<Edge> edges = new ArrayList<>(honest);
      for (int i = 0; i < HONEST_LINKS; i++) {
        edges.add(new Edge(random.nextInt(members), FIRST_SYBIL + random.nextInt(SYBILS), 1));
      }
      for (int i = 0; i < SYBILS; i++) {
        edges.add(new Edge(FIRST_SYBIL + i, TARGET, 1));
        if (attack == Attack.RING) {
          edges.add(new Edge(FIRST_SYBIL + i, FIRST_SYBIL + (i + 1) % SYBILS, 1));
        }
      }
      return edges;
    }

    Map<Long, Double> skill(List<Edge> edges) {
      TrustWeights weights = new TrustGraph(trusted, edges).weights();
      Map<Long, Long> good = new HashMap<>();
      Map<Long, Long> people = new HashMap<>();
      for (Edge edge : edges) {
        long weight = weights.of(edge.judge());
        good.merge(edge.member(), weight * edge.count(), Long::sum);
        people.merge(edge.member(), weight > 0 ? 1L : 0L, Long::sum);
      }
      Map<Long, Double> skill = new HashMap<>();
      good.forEach(
          (member, weight) -> {
            var evidence = new SkillEvidence(weight, 0, people.getOrDefault(member, 0L), false);
            if (evidence.isKnown()) {
              skill.put(member, evidence.lowerBound());
            }
          });
      return skill;
    }
  }

  private static double percentile(Map<Long, Double> skill, double part) {
    List<Double> sorted = skill.values().stream().sorted().toList();
    return sorted.get((int) Math.floor(part * sorted.size()));
  }

  private static double rankCorrelation(Map<Long, Double> before, Map<Long, Double> after) {
    List<Long> common = before.keySet().stream().filter(after::containsKey).sorted().toList();
    Map<Long, Integer> first = ranks(before, common);
    Map<Long, Integer> second = ranks(after, common);
    double squares =
        common.stream().mapToDouble(id -> Math.pow(first.get(id) - second.get(id), 2)).sum();
    double n = common.size();
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  private static Map<Long, Integer> ranks(Map<Long, Double> skill, List<Long> members) {
    List<Long> sorted =
        members.stream()
            .sorted(Comparator.<Long>comparingDouble(skill::get).thenComparing(id -> id))
            .toList();
    Map<Long, Integer> ranks = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      ranks.put(sorted.get(i), i);
    }
    return ranks;
  }
}
