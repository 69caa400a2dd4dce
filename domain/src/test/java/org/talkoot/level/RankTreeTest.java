package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankTreeTest {
  record Change(int member, long points) {}

  @Property(tries = 300)
  void ranks_are_those_of_sorting_whatever_the_changes(@ForAll("changes") List<Change> changes) {
    RankTree tree = new RankTree();
    Map<Integer, Long> points = new HashMap<>();
    for (Change change : changes) {
      Long before = points.put(change.member(), change.points());
      tree.move(before == null ? 0 : before, change.points());
    }

    List<Long> ranked = points.values().stream().filter(one -> one > 0).toList();
    assertThat(tree.ranked()).isEqualTo(ranked.size());
    for (long one : ranked) {
      long better = ranked.stream().filter(other -> other > one).count();
      assertThat(tree.rank(one)).isEqualTo(better + 1);
    }
  }

  @Property
  void who_leaves_leaves_nothing_behind(@ForAll("changes") List<Change> changes) {
    RankTree tree = new RankTree();
    changes.forEach(change -> tree.move(0, change.points()));
    changes.forEach(change -> tree.move(change.points(), -5));

    assertThat(tree.size()).isZero();
  }

  @Example
  void a_rank_among_the_first_is_no_more_percent_than_it_must_be() {
    assertThat(new Rank(12, 340).topPercent()).isEqualTo(4);
    assertThat(new Rank(1, 1000).topPercent()).isEqualTo(1);
    assertThat(new Rank(1, 1).topPercent()).isEqualTo(100);
    assertThat(new Rank(10, 1000).topPercent()).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Long> points =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-20, 300),
            Arbitraries.longs().between(0, 100_000),
            Arbitraries.longs().between(0, 1L << 40));
    return Combinators.combine(Arbitraries.integers().between(1, 40), points)
        .as(Change::new)
        .list()
        .ofMaxSize(200);
  }
}
