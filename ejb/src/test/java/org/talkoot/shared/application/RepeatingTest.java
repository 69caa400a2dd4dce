package org.talkoot.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatingTest {
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void a_call_that_a_deadlock_stopped_is_repeated_until_it_passes() throws Exception {
    assertThat(Repeating.untilItPasses(failing(3, "40P01"))).isEqualTo("done");
    assertThat(calls).hasValue(4);
  }

  @Test
  void after_five_attempts_the_failure_is_told() {
    assertThatThrownBy(() -> Repeating.untilItPasses(failing(9, "40001")))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(calls).hasValue(5);
  }

  @Test
  void other_failures_are_not_repeated() {
    assertThatThrownBy(() -> Repeating.untilItPasses(failing(1, "23505")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(calls).hasValue(1);
  }

  private Callable<String> failing(int times, String state) {
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw new IllegalStateException(new SQLException("stopped", state));
      }
      return "done";
    };
  }
}
