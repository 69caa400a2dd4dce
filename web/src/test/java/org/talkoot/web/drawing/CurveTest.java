package org.talkoot.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

  @Test
  void the_grid_has_round_numbers_and_at_most_five_lines_above_zero() {
    assertThat(Curve.step(0)).isEqualTo(1);
    assertThat(Curve.step(5)).isEqualTo(1);
    assertThat(Curve.step(6)).isEqualTo(2);
    assertThat(Curve.step(4318)).isEqualTo(1000);
    assertThat(Curve.step(5001)).isEqualTo(2000);
  }

  @Test
  void the_line_steps_from_the_first_value_to_the_last() {
    String svg = curve(0, 50, 100).svg(List.of());

    assertThat(svg).contains("class=\"line\" d=\"M56 250.0H458.0V140.0H860.0V30.0\"");
    assertThat(svg).contains(">0 points<", ">100 points<");
  }

  @Test
  void a_mark_too_near_to_the_one_before_is_left_out() {
    CurveMark first = new CurveMark(at(1), "first");

    String svg = curve(0, 50, 100).svg(List.of(first, new CurveMark(at(1), "second")));

    assertThat(svg).contains(">first<").doesNotContain(">second<");
  }

  private static Curve curve(long... values) {
    List<CurvePoint> points =
        java.util.stream.IntStream.range(0, values.length)
            .mapToObj(i -> new CurvePoint(at(i), values[i]))
            .toList();
    return Curve.of(points, value -> value + " points", moment -> "then");
  }

  private static Instant at(int day) {
    return MAY.plusSeconds(86_400L * day);
  }
}
