package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillEvidenceTest {
  private static final long MILLION = 1_000_000;

  @ParameterizedTest
  @CsvSource({"1", "4", "14", "120"})
  void praise_alone_has_the_root_of_a_twentieth_as_its_lower_bound(int votes) {
    double root = Math.pow(0.05, 1.0 / (votes + 1)); // quantile of Beta(n + 1, 1)
    assertThat(evidence(votes, 0).lowerBound()).isCloseTo(root, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0.1353504, 0.8646496", "9, 2, 0.5618946, 0.9281297"})
  void bounds_are_the_quantiles_of_the_posterior(int good, int bad, double low, double high) {
    assertThat(evidence(good, bad).lowerBound()).isCloseTo(low, within(1e-6));
    assertThat(evidence(good, bad).upperBound()).isCloseTo(high, within(1e-6));
  }

  @Test
  void objections_lower_the_bound_and_more_of_the_same_raises_it() {
    assertThat(evidence(8, 2).lowerBound()).isLessThan(evidence(8, 0).lowerBound());
    assertThat(evidence(80, 20).lowerBound()).isGreaterThan(evidence(8, 2).lowerBound());
  }

  @Test
  void a_declared_skill_is_half_a_vote() {
    SkillEvidence declared = new SkillEvidence(2 * MILLION, 0, 2, true);
    assertThat(declared.lowerBound()).isCloseTo(Math.pow(0.05, 1 / 3.5), within(1e-9));
  }

  @Test
  void nobody_is_known_by_declaring_or_on_the_word_of_one() {
    assertThat(new SkillEvidence(0, 0, 0, true).isKnown()).isFalse();
    assertThat(new SkillEvidence(9 * MILLION, 0, 1, true).isKnown()).isFalse();
    assertThat(new SkillEvidence(2 * MILLION, 0, 2, false).isKnown()).isTrue();
  }

  private static SkillEvidence evidence(long good, long bad) {
    return new SkillEvidence(good * MILLION, bad * MILLION, good + bad, false);
  }
}
