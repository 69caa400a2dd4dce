package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.moderation.RealMargins.Post;

/** Plants rings in a network of votes with the margins of a real community. */
class RingOracleTest {
  private static final int RUNS = 10;

  private static RealMargins community;

  @BeforeAll
  static void the_dump_is_there() {
    community = RealMargins.read();
  }

  @Test
  void no_pair_is_found_where_all_vote_by_chance() {
    for (int run = 0; run < RUNS; run++) {
      assertThat(MutualPairTest.find(Hunt.favours(votes(new Random(run)))))
          .as("run %s", run)
          .isEmpty();
    }
  }

  @Test
  void rings_that_vote_for_half_of_each_others_posts_are_found(TestReporter report) {
    Hunt hunt = new Hunt();
    for (int run = 0; run < RUNS; run++) {
      Random chance = new Random(1000 + run);
      Map<List<Long>, Integer> votes = votes(chance);
      List<List<Long>> rings = community.rings(chance);
      rings.forEach(ring -> plant(votes, ring, chance));
      hunt.look(votes, rings);
    }

    report.publishEntry("rings", hunt.toString());
    assertThat(hunt.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(hunt.recall()).isGreaterThanOrEqualTo(0.95);
  }

  private static void plant(Map<List<Long>, Integer> votes, List<Long> ring, Random chance) {
    for (long from : ring) {
      for (long to : ring) {
        for (int post = 0; from != to && post < community.writtenBy(to); post++) {
          if (chance.nextBoolean()) {
            votes.merge(List.of(from, to), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** Each post gets its votes from people by how much they really voted. */
  private static Map<List<Long>, Integer> votes(Random chance) {
    Map<List<Long>, Integer> votes = new HashMap<>();
    for (Post post : community.posts()) {
      for (int vote = 0; vote < post.votes(); vote++) {
        long from = community.somebodyBut(post.author(), chance);
        votes.merge(List.of(from, post.author()), 1, Integer::sum);
      }
    }
    return votes;
  }
}
