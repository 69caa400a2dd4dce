package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.talkoot.review.ReviewFixtures.RUBRIC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsensusTest {

  @Test
  void the_brief_carries_seventy_per_cent_and_each_standing_criterion_ten() {
    assertThat(RUBRIC.criteria().stream().mapToDouble(RUBRIC::shareOf).toArray())
        .containsExactly(new double[] {0.525, 0.175, 0.1, 0.1, 0.1}, within(1e-9));
  }

  @Test
  void without_criteria_in_the_brief_the_standing_ones_carry_all() {
    Rubric bare = Rubric.of(List.of());
    assertThat(bare.criteria().stream().mapToDouble(bare::shareOf).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void the_median_of_two_is_their_mean() {
    Consensus two = Consensus.of(RUBRIC, List.of(all(2), all(5)));
    assertThat(two.criteria().get("c1")).isEqualTo(new Estimate(3.5, 2, 5));
    assertThat(two.overall().score()).isCloseTo(3.5, within(1e-9));
    assertThat(two.overall().low()).isCloseTo(2, within(1e-9));
    assertThat(two.overall().high()).isCloseTo(5, within(1e-9));
  }

  @Test
  void one_harsh_review_does_not_move_the_median_of_three() {
    Consensus three = Consensus.of(RUBRIC, List.of(all(4), all(1), all(4)));
    assertThat(three.overall().score()).isCloseTo(4, within(1e-9));
    assertThat(three.overall().low()).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_overall_score_weighs_the_medians() {
    var review = Map.of("c1", 5, "c2", 1, "feasible", 2, "reasoned", 3, "clear", 4);
    assertThat(Consensus.of(RUBRIC, List.of(review)).overall().score())
        .isCloseTo(5 * 0.525 + 0.175 + 0.2 + 0.3 + 0.4, within(1e-9));
  }

  @Test
  void below_three_reviews_it_says_so() {
    assertThat(Consensus.of(RUBRIC, List.of(all(3), all(3))).isEnough()).isFalse();
    assertThat(Consensus.of(RUBRIC, List.of(all(3), all(3), all(3))).isEnough()).isTrue();
  }

  private static Map<String, Integer> all(int score) {
    return Map.of("c1", score, "c2", score, "feasible", score, "reasoned", score, "clear", score);
  }
}
