package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;

class AgreementTest {

  private static final RuleSet RULES = RuleSets.stackExchange2018();

  @Test
  void the_same_figure_is_exact() {
    assertThat(Agreement.of(RULES, 40, 41, 0)).isEqualTo(Agreement.EXACT);
  }

  @Test
  void a_figure_below_the_floor_shows_as_the_floor() {
    assertThat(Agreement.of(RULES, -12, 1, 0)).isEqualTo(Agreement.EXACT);
  }

  @Test
  void a_bonus_of_a_hundred_at_the_start_is_exact_too_and_counted_apart() {
    assertThat(Agreement.of(RULES, 40, 141, 0)).isEqualTo(Agreement.EXACT_WITH_ASSOCIATION_BONUS);
    assertThat(Agreement.of(RULES, 40, 241, 0)).isEqualTo(Agreement.WITHIN_ENVELOPE);
  }

  @Test
  void as_many_points_may_lack_as_down_votes_were_cast() {
    assertThat(Agreement.of(RULES, 40, 38, 3)).isEqualTo(Agreement.WITHIN_ENVELOPE);
    assertThat(Agreement.of(RULES, 40, 37, 3)).isEqualTo(Agreement.OUTSIDE_ENVELOPE);
  }

  @Test
  void edits_can_add_a_thousand_at_most() {
    assertThat(Agreement.of(RULES, 0, 1_101, 0)).isEqualTo(Agreement.WITHIN_ENVELOPE);
    assertThat(Agreement.of(RULES, 0, 1_102, 0)).isEqualTo(Agreement.OUTSIDE_ENVELOPE);
  }

  @Test
  void a_report_counts_members_by_agreement() {
    ReputationReport report =
        ReputationReport.empty()
            .with(Agreement.EXACT)
            .with(Agreement.EXACT_WITH_ASSOCIATION_BONUS)
            .with(Agreement.WITHIN_ENVELOPE);

    assertThat(report.total()).isEqualTo(3);
    assertThat(report.exact()).isEqualTo(2);
    assertThat(report.withAssociationBonus()).isEqualTo(1);
    assertThat(report.withinEnvelope()).isEqualTo(1);
    assertThat(report.outsideEnvelope()).isZero();
  }
}
