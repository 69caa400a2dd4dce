package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.talkoot.review.Verdict.APPROVE;
import static org.talkoot.review.Verdict.CHANGES;
import static org.talkoot.review.Verdict.REJECT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.Rubric;
import org.talkoot.review.Verdict;
import org.talkoot.review.WeighedReview;

class DisagreementTest {
  private static final Rubric RUBRIC = Rubric.of(List.of());
  private static final double USUAL = 0.5;

  @Test
  void of_people_whom_nobody_knows_two_points_are_far_apart() {
    assertThat(among(List.of(APPROVE), stranger(5)).isThere()).isFalse();
    assertThat(among(List.of(APPROVE, CHANGES), stranger(5), stranger(4)).isThere()).isFalse();
    assertThat(among(List.of(CHANGES, CHANGES), stranger(5), stranger(3)).isThere()).isTrue();
  }

  @Test
  void verdicts_are_split_when_a_third_would_approve_and_a_third_reject() {
    assertThat(among(List.of(APPROVE, REJECT), stranger(4), stranger(3)).isThere()).isTrue();
    assertThat(
            among(List.of(APPROVE, APPROVE, REJECT), stranger(4), stranger(4), stranger(3))
                .isThere())
        .isTrue();
    assertThat(
            among(
                    List.of(APPROVE, APPROVE, APPROVE, REJECT),
                    stranger(4),
                    stranger(4),
                    stranger(4),
                    stranger(3))
                .isThere())
        .isFalse();
  }

  @Test
  void the_interval_is_the_models_where_reviewers_are_known() {
    Disagreement usual = among(AGREED, known(4, 0, 0.5), known(4, 0, 0.5), known(4, 0, 0.5));
    assertThat(usual.width()).isCloseTo(2 * 1.645 * Math.sqrt(0.5 / 3), within(1e-9));
    assertThat(usual.isThere()).isFalse();
  }

  @Test
  void it_is_wide_where_reviewers_are_known_to_scatter_though_now_they_say_the_same() {
    assertThat(among(AGREED, known(4, 0, 2), known(4, 0, 2), known(4, 0, 2)).isThere()).isTrue();
  }

  @Test
  void a_strict_reviewer_who_was_only_strict_calls_nobody() {
    assertThat(among(AGREED, known(4, 0, 0.4), known(4, 0, 0.4), known(2, -2, 0.4)).isThere())
        .isFalse();
  }

  @Test
  void even_reviewers_who_for_once_are_far_apart_call_one_more() {
    assertThat(among(AGREED, known(5, 0, 0.3), known(5, 0, 0.3), known(1, 0, 0.3)).isThere())
        .isTrue();
  }

  private static final List<Verdict> AGREED = List.of(CHANGES, CHANGES, CHANGES);

  private static Disagreement among(List<Verdict> verdicts, WeighedReview... reviews) {
    return new Disagreement(RUBRIC, List.of(reviews), verdicts);
  }

  private static WeighedReview stranger(int score) {
    return new WeighedReview(all(score), new ReviewerBias(3, 0, 0), USUAL);
  }

  /** Ninety earlier scores that are so much above the consensus, and scatter so widely around. */
  private static WeighedReview known(int score, double bias, double variance) {
    double residuals = 100 * bias;
    double scatter = 100 * variance - 10 * USUAL;
    double squares = scatter + 2 * bias * residuals - 90 * bias * bias;
    return new WeighedReview(all(score), new ReviewerBias(90, residuals, squares), USUAL);
  }

  private static Map<String, Integer> all(int score) {
    return Map.of("feasible", score, "reasoned", score, "clear", score);
  }
}
