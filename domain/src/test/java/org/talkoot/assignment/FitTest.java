package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
  @Test
  void skill_counts_more_than_declaring_it_and_that_more_than_nothing() {
    assertThat(value(fit(0.6, false, 0, true, 0)))
        .isGreaterThan(value(fit(0, true, 0, true, 0)))
        .isGreaterThan(value(fit(0, false, 0, true, 0)));
    assertThat(value(fit(0, true, 0, true, 0))).isGreaterThan(value(fit(0, false, 0, true, 0)));
  }

  @Test
  void an_earlier_pairing_and_an_unsure_language_only_lower_it() {
    double plain = value(fit(0.5, false, 5, true, 0));
    assertThat(value(fit(0.5, false, 5, true, 2))).isEqualTo(plain / 2);
    assertThat(value(fit(0.5, false, 5, false, 0))).isEqualTo(plain / 2);
    assertThat(value(fit(0, false, 0, false, 40))).isPositive();
  }

  @Test
  void nobody_is_above_seven() {
    assertThat(value(fit(1, true, 1_000_000, true, 0))).isLessThan(7);
  }

  @Test
  void each_suitability_tells_its_reasons() {
    assertThat(fit(0.62, false, 9, true, 1).suitability().reasons())
        .extracting(reason -> reason.code() + " " + reason.number())
        .containsExactly("skill 62", "active 9", "language 0", "paired 1");
    assertThat(fit(0, true, 1, false, 0).suitability().reasons())
        .extracting(Reason::code)
        .containsExactly("declared");
  }

  private static Fit fit(double skill, boolean declared, double deeds, boolean reads, int paired) {
    return new Fit(skill, "benches", "penkit", declared, deeds, reads, paired);
  }

  private static double value(Fit fit) {
    return fit.suitability().value();
  }
}
