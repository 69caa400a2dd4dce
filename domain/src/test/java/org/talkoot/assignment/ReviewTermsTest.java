package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReviewTermsTest {
  private static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  @Test
  void a_review_is_due_in_a_week_and_its_offer_waits_three_days() {
    Instant due = ReviewTerms.USUAL.dueAt(NOON, NEVER);
    assertThat(due).isEqualTo(NOON.plus(Duration.ofDays(7)));
    assertThat(ReviewTerms.USUAL.answerBy(NOON, due)).isEqualTo(NOON.plus(Duration.ofDays(3)));
  }

  @Test
  void it_stands_a_day_before_the_decision() {
    assertThat(ReviewTerms.USUAL.dueAt(NOON, NOON.plus(Duration.ofDays(5))))
        .isEqualTo(NOON.plus(Duration.ofDays(4)));
  }

  @Test
  void nobody_has_less_than_two_days() {
    Instant due = ReviewTerms.USUAL.dueAt(NOON, NOON.plus(Duration.ofDays(1)));
    assertThat(due).isEqualTo(NOON.plus(Duration.ofDays(2)));
    assertThat(ReviewTerms.USUAL.answerBy(NOON, due)).isEqualTo(due);
  }

  @Test
  void an_installation_may_give_less_than_that() {
    ReviewTerms quick =
        new ReviewTerms(
            Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(1), Duration.ofHours(1));
    assertThat(quick.dueAt(NOON, NEVER)).isEqualTo(NOON.plus(Duration.ofHours(3)));
  }
}
