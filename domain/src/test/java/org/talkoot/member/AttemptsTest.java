package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final Instant NOON = Instant.parse("2026-06-24T12:00:00Z");
  private static final Attempts TEN_IN_A_QUARTER = new Attempts(10, Duration.ofMinutes(15));

  @Test
  void the_tenth_attempt_is_let_through_and_the_eleventh_waits() {
    assertThat(TEN_IN_A_QUARTER.waitFor(oneEachMinuteUntilNoon(9), NOON)).isEmpty();
    assertThat(TEN_IN_A_QUARTER.waitFor(oneEachMinuteUntilNoon(10), NOON)).isPresent();
  }

  @Test
  void the_wait_ends_when_the_earliest_of_the_last_ten_leaves_the_window() {
    assertThat(TEN_IN_A_QUARTER.waitFor(oneEachMinuteUntilNoon(10), NOON))
        .contains(Duration.ofMinutes(6));
    assertThat(TEN_IN_A_QUARTER.waitFor(oneEachMinuteUntilNoon(14), NOON))
        .contains(Duration.ofMinutes(6));
  }

  @Test
  void nobody_is_locked_out_for_good() {
    List<Instant> attempts = oneEachMinuteUntilNoon(10);

    assertThat(TEN_IN_A_QUARTER.waitFor(attempts, NOON.plus(Duration.ofMinutes(6)))).isEmpty();
  }

  @Test
  void relaxed_limits_are_a_hundredfold() {
    assertThat(TEN_IN_A_QUARTER.times(100).waitFor(oneEachMinuteUntilNoon(14), NOON)).isEmpty();
  }

  private static List<Instant> oneEachMinuteUntilNoon(int count) {
    return IntStream.range(0, count).mapToObj(i -> NOON.minus(Duration.ofMinutes(i))).toList();
  }
}
