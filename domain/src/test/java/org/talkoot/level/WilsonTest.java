package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All good gives n / (n + 4); the others solve (p - x)² = z²·x·(1 - x) / n by bisection. */
class WilsonTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.0",
    "0, 9, 0.0",
    "1, 0, 0.2",
    "4, 0, 0.5",
    "16, 0, 0.8",
    "96, 0, 0.96",
    "1, 1, 0.09175170953613698",
    "5, 5, 0.23273875808757563",
    "9, 1, 0.5887993035415683",
    "90, 10, 0.8238023526890695",
    "900, 100, 0.8794036015653994"
  })
  void the_bound_has_its_known_values(long good, long bad, double expected) {
    assertThat(Wilson.lowerBound(good, bad)).isCloseTo(expected, within(1e-9));
  }

  @Property
  void it_lies_below_the_share_and_rises_with_every_good_one_and_falls_with_every_bad_one(
      @ForAll @IntRange(min = 1, max = 100_000) int good,
      @ForAll @IntRange(min = 0, max = 100_000) int bad) {
    double bound = Wilson.lowerBound(good, bad);

    assertThat(bound).isBetween(0.0, (double) good / (good + bad));
    assertThat(Wilson.lowerBound(good + 1, bad)).isGreaterThan(bound);
    assertThat(Wilson.lowerBound(good, bad + 1)).isLessThan(bound);
  }

  @Test
  void counts_are_not_negative() {
    assertThatThrownBy(() -> Wilson.lowerBound(-1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
