package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WatchTest {
  private final MovingClock clock = new MovingClock();
  private final Watch watch = new Watch(clock);

  @Test
  void a_child_that_dies_now_and_then_is_always_started_again() {
    for (int death = 0; death < 20; death++) {
      clock.pass(Watch.LATELY.plusSeconds(1).dividedBy(Watch.ALLOWED));
      assertThat(watch.mayRestart()).isTrue();
    }
  }

  @Test
  void a_child_that_dies_again_and_again_is_given_up() {
    for (int death = 0; death < Watch.ALLOWED; death++) {
      assertThat(watch.mayRestart()).isTrue();
    }
    assertThat(watch.mayRestart()).isFalse();
  }

  private static final class MovingClock extends Clock {
    private Instant now = Instant.EPOCH;

    void pass(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
