package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeasonTest {
  private static final Instant NOW = Instant.parse("2026-04-15T12:00:00Z");

  @Test
  void points_lose_half_their_weight_in_ninety_days() {
    double sum = Season.weighted(100, NOW) + Season.weighted(40, NOW.plus(Duration.ofDays(90)));
    assertThat(Season.worth(sum, NOW.plus(Duration.ofDays(90)))).isEqualTo(90, within(1e-9));
  }

  /** 2^(days / 90) leaves the range of a double only 252 years after the landmark. */
  @Test
  void after_a_hundred_years_the_sum_is_finite_and_a_new_point_is_still_a_point() {
    Instant then = NOW.plus(Duration.ofDays(36_525));
    double sum = 0;
    for (Instant at = NOW; at.isBefore(then); at = at.plus(Duration.ofDays(10))) {
      sum += Season.weighted(4, at);
    }
    double before = Season.worth(sum, then);
    double after = Season.worth(sum + Season.weighted(1, then), then);

    assertThat(sum).isFinite();
    assertThat(after - before).isEqualTo(1, within(1e-9));
    assertThat(before).isBetween(50.0, 53.0);
  }

  @Test
  void what_is_taken_back_leaves_nothing_behind_that_would_show_in_decades() {
    Instant early = NOW.plus(Duration.ofDays(30 * 365));
    double others = Season.weighted(5_000, early.plus(Duration.ofDays(80)));
    double sum = Season.weighted(200, early) + others - Season.weighted(200, early);

    assertThat(Season.worth(sum - others, early)).isEqualTo(0, within(1e-9));
  }

  @Test
  void history_from_before_the_landmark_weighs_little_and_is_not_lost() {
    Instant old = Instant.parse("2009-03-01T00:00:00Z");

    assertThat(Season.worth(Season.weighted(10_000, old), old)).isEqualTo(10_000, within(1e-6));
    assertThat(Season.worth(Season.weighted(10_000, old), NOW)).isPositive().isLessThan(1e-9);
  }
}
