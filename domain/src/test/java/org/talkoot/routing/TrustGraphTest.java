package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.talkoot.routing.TrustWeights.FULL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.talkoot.routing.TrustGraph.Edge;

class TrustGraphTest {
  private static final long HELI = 1;
  private static final long TUULA = 2;
  private static final long EERO = 3;
  private static final long IRJA = 4;
  private static final long STRANGER = 9;

  @Test
  void where_nobody_has_judged_only_those_trusted_beforehand_weigh() {
    assertThat(weights().millionths()).containsOnly(Map.entry(HELI, 800_000L));
  }

  @Test
  void whoever_two_trusted_people_value_weighs_by_the_lesser_of_them() {
    TrustWeights weights =
        new TrustGraph(
                Set.of(HELI, IRJA),
                List.of(edge(HELI, TUULA), edge(IRJA, TUULA), edge(HELI, EERO), edge(TUULA, EERO)))
            .weights();
    // t = (8, 8, 6, 5)/27; of Tuula's and Eero's, 2/27 remain without their greatest; n = 4
    long lesser = Math.round((4 * 2.0 / 27 - 0.2) * FULL);
    long manager = Math.round((4 * 8.0 / 27 - 0.2) * FULL);
    assertThat(weights.millionths())
        .isEqualTo(Map.of(HELI, manager, IRJA, manager, TUULA, lesser, EERO, lesser));
  }

  @Test
  void nobody_weighs_on_the_word_of_one() {
    assertThat(weights(new Edge(HELI, TUULA, 40), edge(TUULA, EERO)).millionths())
        .containsOnlyKeys(HELI);
  }

  @Test
  void whoever_nobody_trusted_judged_weighs_nothing_however_loudly_they_judge() {
    TrustWeights weights =
        weights(edge(HELI, TUULA), new Edge(STRANGER, TUULA, 500), edge(STRANGER, 10));
    assertThat(weights.of(STRANGER)).isZero();
    assertThat(weights.of(10)).isZero();
  }

  @Test
  void many_accounts_that_hardly_anybody_trusts_do_not_make_each_other_weigh() {
    List<Edge> edges = new ArrayList<>();
    for (long member = 10; member < 60; member++) {
      edges.addAll(List.of(edge(HELI, member), edge(IRJA, member), edge(member, 2 * member)));
    }
    Set<Long> managers = Set.of(HELI, IRJA);
    TrustWeights before = new TrustGraph(managers, edges).weights();
    edges.add(edge(10, 1000));
    edges.add(edge(11, 1000));
    LongStream.range(1001, 6000).forEach(sybil -> edges.add(edge(1000, sybil)));
    TrustWeights after = new TrustGraph(managers, edges).weights();
    assertThat(before.millionths()).hasSizeGreaterThan(40);
    assertThat(after.millionths().keySet()).isEqualTo(before.millionths().keySet());
    assertThat(after.of(40)).isCloseTo(before.of(40), within(FULL / 50));
  }

  @Test
  void the_order_in_which_judgements_come_does_not_matter() {
    Random random = new Random(7);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      edges.add(new Edge(random.nextInt(100), 100 + random.nextInt(100), 1 + random.nextInt(3)));
    }
    edges.add(edge(HELI, 5));
    TrustWeights one = new TrustGraph(Set.of(HELI, 7L), edges).weights();
    Collections.shuffle(edges, random);
    TrustWeights other = new TrustGraph(List.of(7L, HELI), edges).weights();
    assertThat(other).isEqualTo(one);
    assertThat(other.digest()).isEqualTo(one.digest());
  }

  @Test
  void without_anybody_to_begin_with_nobody_weighs() {
    assertThat(new TrustGraph(Set.of(), List.of(edge(TUULA, EERO))).weights().millionths())
        .isEmpty();
  }

  @Test
  void a_weight_that_was_changed_is_told_by_the_digest() {
    Map<Long, Long> told = Map.of(HELI, FULL, TUULA, 400_000L);
    Map<Long, Long> changed = Map.of(HELI, FULL, TUULA, 400_001L);
    assertThat(TrustWeights.of(changed).digest()).isNotEqualTo(TrustWeights.of(told).digest());
  }

  private static Edge edge(long judge, long member) {
    return new Edge(judge, member, 1);
  }

  private static TrustWeights weights(Edge... edges) {
    return new TrustGraph(Set.of(HELI), List.of(edges)).weights();
  }
}
