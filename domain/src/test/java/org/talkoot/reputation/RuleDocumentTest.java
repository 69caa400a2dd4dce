package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

class RuleDocumentTest {
  private static final RuleDocument ONE = RuleDocument.resource("talkoot-1");

  @Test
  void the_numbers_of_a_rule_set_can_be_named_and_changed() {
    RuleDocument changed =
        ONE.with(Map.of("rules.V-1.points.table.1", 5L, "caps.votes.clamp", 150L));
    assertThat(changed.numbers()).hasSameSizeAs(ONE.numbers());
    assertThat(RuleComparison.between(ONE, changed))
        .extracting(change -> change.code() + " " + change.before() + " " + change.after())
        .containsExactly("V-1 4 5", "votes 200 150");
    assertThat(changed.rules().caps()).contains(new Cap.Clamp("votes", 150, "day", null, "", ""));
  }

  @Test
  void each_number_of_a_rule_or_cap_has_a_place_of_its_own() {
    assertThat(ONE.numbers()).extracting(RuleNumber::place).doesNotHaveDuplicates();
    assertThat(ONE.numbers())
        .extracting(RuleNumber::place)
        .contains(
            "rules.S-2.points.always",
            "rules.S-2.when.othersSolutions.atLeast",
            "rules.K-1.points.table.3",
            "rules.O-1.points.times",
            "caps.thanks.count");
  }

  @Test
  void numbers_that_no_rule_set_can_have_are_refused_with_their_place() {
    assertThatThrownBy(() -> ONE.with(Map.of("caps.votes.clamp", 0L)))
        .isInstanceOf(BadRuleSet.class)
        .hasMessageContaining("caps[0]");
  }

  @Test
  void a_new_version_keeps_the_rules_and_says_its_number_and_date() {
    Instant midnight = Instant.parse("2026-05-01T00:00:00Z");
    RuleDocument two = ONE.as("talkoot", 2, midnight);
    assertThat(two.rules().version()).isEqualTo(2);
    assertThat(two.rules().validFrom()).isEqualTo(midnight);
    assertThat(RuleComparison.between(ONE, two)).isEmpty();
  }

  @Test
  void rules_that_come_go_or_are_about_something_else_are_told_apart() {
    RuleDocument other =
        RuleDocument.of(
            "test",
            ONE.json()
                .replace("\"F-1\"", "\"F-7\"")
                .replace("\"never\": [\"giver\"]", "\"never\": []")
                .replace("\"start\": 0", "\"start\": 1"));
    assertThat(RuleComparison.between(ONE, other))
        .extracting(RuleChange::kind, RuleChange::code)
        .containsExactlyInAnyOrder(
            tuple(RuleChange.Kind.RULE_ADDED, "F-7"),
            tuple(RuleChange.Kind.RULE_REMOVED, "F-1"),
            tuple(RuleChange.Kind.RULE_REWRITTEN, "T-1"),
            tuple(RuleChange.Kind.SHOWN, ""));
  }

  @Test
  void under_the_roof_less_may_be_paid() {
    assertThat(
            excesses(
                ONE.with(
                    Map.of(
                        "rules.V-1.points.table.1", 3L,
                        "rules.V-4.points.always", -3L,
                        "caps.thanks.count", 5L,
                        "rules.O-1.points.times", 5L,
                        "rules.O-1.points.over", 4L))))
        .isEmpty();
  }

  @Test
  void above_the_roof_each_number_is_refused_at_its_place() {
    assertThat(
            excesses(
                ONE.with(
                    Map.of(
                        "rules.V-1.points.table.1", 5L,
                        "rules.V-4.points.always", -1L,
                        "rules.S-2.when.othersSolutions.atLeast", 0L,
                        "rules.O-1.points.times", 2L,
                        "rules.O-1.points.over", 1L,
                        "caps.votes.clamp", 201L))))
        .extracting(Violation::field, Violation::code)
        .containsExactlyInAnyOrder(
            tuple("rules.V-1.points.table.1", "rules.ceiling.pays"),
            tuple("rules.V-4.points.always", "rules.ceiling.pays"),
            tuple("rules.S-2.when.othersSolutions.atLeast", "rules.ceiling.easier"),
            tuple("rules.O-1.points.times", "rules.ceiling.factor"),
            tuple("caps.votes.clamp", "rules.ceiling.pays"));
  }

  @Test
  void a_rule_may_not_pay_for_anything_else_than_the_roof_does() {
    assertThat(excesses(RuleDocument.of("test", ONE.json().replace("\"F-1\"", "\"F-7\""))))
        .extracting(Violation::code)
        .containsExactly("rules.ceiling.unknown");
    assertThat(
            excesses(
                RuleDocument.of(
                    "test", ONE.json().replace("\"never\": [\"giver\"]", "\"never\": []"))))
        .extracting(Violation::field)
        .containsExactly("rules.T-1");
  }

  private static List<Violation> excesses(RuleDocument rules) {
    Checks checks = new Checks();
    new RuleCeiling(ONE).check(rules, checks);
    try {
      checks.throwIfBroken();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.violations();
    }
  }
}
