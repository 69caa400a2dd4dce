package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.talkoot.portal.application.PointsAt;
import org.talkoot.portal.application.PointsOverTime;

class PointsOverTimeTest {
  private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @Test
  void others_never_see_a_fall_and_what_was_taken_back_was_never_there() {
    PointsOverTime time = over(0, 40, 76, 40, 90, 85);

    assertThat(time.withoutFalls().turns())
        .extracting(PointsAt::points)
        .containsExactly(0L, 40L, 40L, 40L, 85L, 85L);
    assertThat(time.withoutFalls().last()).isEqualTo(time.last());
  }

  @Test
  void a_young_member_is_looked_at_by_weeks_from_the_first_day() {
    Instant joined = NOON.minus(Duration.ofDays(20));

    assertThat(PointsOverTime.moments(joined, CLOCK))
        .startsWith(joined)
        .endsWith(NOON)
        .hasSize(4)
        .isSorted();
  }

  @Test
  void an_old_member_is_looked_at_by_months_of_two_years() {
    assertThat(PointsOverTime.moments(Instant.parse("2019-01-01T00:00:00Z"), CLOCK))
        .startsWith(Instant.parse("2024-05-01T00:00:00Z"))
        .endsWith(Instant.parse("2026-04-01T00:00:00Z"), NOON)
        .hasSize(25)
        .isSorted();
  }

  @Test
  void without_points_there_is_nothing_to_draw() {
    assertThat(over(0, 0, 0).isWorthDrawing()).isFalse();
    assertThat(over(5).isWorthDrawing()).isFalse();
    assertThat(over(0, 5).isWorthDrawing()).isTrue();
  }

  private static PointsOverTime over(long... points) {
    List<PointsAt> turns =
        LongStream.range(0, points.length)
            .mapToObj(day -> new PointsAt(NOON.plus(Duration.ofDays(day)), points[(int) day]))
            .toList();
    return new PointsOverTime(turns);
  }
}
