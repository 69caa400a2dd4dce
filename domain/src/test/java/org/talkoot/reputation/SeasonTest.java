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
}
