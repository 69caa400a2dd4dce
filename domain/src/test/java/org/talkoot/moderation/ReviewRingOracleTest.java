package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.moderation.RealMargins.Post;
import org.talkoot.review.ReviewerPolicy;

/**
 * Plants rings in a network of reviews with the margins of a real community: each solution has
 * three reviewers, by how much they really judged; good solutions are approved by more of them.
 */
class ReviewRingOracleTest {
  private static final int RUNS = 10;
  private static final int REVIEWS = 3;

  private static RealMargins community;

  @BeforeAll
  static void the_dump_is_there() {
    community = RealMargins.read();
  }

  @Test
  void no_pair_is_found_where_reviewers_come_by_chance() {
    for (int run = 0; run < RUNS; run++) {
      assertThat(MutualPairTest.find(Hunt.favours(approvals(new Random(run)))))
          .as("run %s", run)
          .isEmpty();
    }
  }

  @Test
  void rings_that_approve_half_of_each_others_solutions_are_found(TestReporter report) {
    Hunt hunt = hunt(2000, Integer.MAX_VALUE);

    report.publishEntry("rings", hunt.toString());
    assertThat(hunt.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(hunt.recall()).isGreaterThanOrEqualTo(0.95);
  }

  /** Reviewers in a mutual relation are not let near each other, so a ring can do no more. */
  @Test
  void rings_that_go_as_far_as_the_exclusions_let_them_in_a_year_are_found_too(
      TestReporter report) {
    Hunt hunt = hunt(3000, 2 * ReviewerPolicy.MUTUAL_FROM);

    report.publishEntry("rings within the exclusions", hunt.toString());
    assertThat(hunt.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(hunt.recall()).isGreaterThanOrEqualTo(0.95);
  }

  private static Hunt hunt(int seed, int most) {
    Hunt hunt = new Hunt();
    for (int run = 0; run < RUNS; run++) {
      Random chance = new Random(seed + run);
      Map<List<Long>, Integer> approvals = approvals(chance);
      List<List<Long>> rings = community.rings(chance);
      rings.forEach(ring -> plant(approvals, ring, most, chance));
      hunt.look(approvals, rings);
    }
    return hunt;
  }

  /** Each of a ring reviews half of what each other wrote, and approves, so often at most. */
  private static void plant(
      Map<List<Long>, Integer> approvals, List<Long> ring, int most, Random chance) {
    for (long from : ring) {
      for (long to : ring) {
        int reviewed = 0;
        for (int post = 0; from != to && post < community.writtenBy(to); post++) {
          if (reviewed < most && chance.nextBoolean()) {
            reviewed++;
          }
        }
        if (reviewed > 0) {
          approvals.merge(List.of(from, to), reviewed, Integer::sum);
        }
      }
    }
  }

  private static Map<List<Long>, Integer> approvals(Random chance) {
    Map<List<Long>, Integer> approvals = new HashMap<>();
    for (Post post : community.posts()) {
      double goodness = 0.2 + 0.6 * chance.nextDouble();
      Set<Long> reviewers = new TreeSet<>();
      while (reviewers.size() < REVIEWS) {
        reviewers.add(community.somebodyBut(post.author(), chance));
      }
      for (long reviewer : reviewers) {
        if (chance.nextDouble() < goodness) {
          approvals.merge(List.of(reviewer, post.author()), 1, Integer::sum);
        }
      }
    }
    return approvals;
  }
}
