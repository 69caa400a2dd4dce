package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {
  private static final String RULE =
      """
      {"code": "V-1", "on": "voted", "to": "author", "track": "solver",
       "points": {"always": 4}, "occasion": ["vote"], "cap": "votes"}
      """;

  private static final String TAKE_BACK =
      """
      {"code": "V-9", "on": "voided", "takesBack": ["V-1"]}
      """;

  private static final String GOOD =
      """
      {"code": "a", "version": 1, "validFrom": "1970-01-01T00:00:00Z", "start": 0, "floor": 0,
       "tracks": ["solver"], "caps": [{"code": "votes", "clamp": 200, "day": "day"}],
       "rules": [{"code": "V-1", "on": "voted", "to": "author", "track": "solver",
                  "points": {"always": 4}, "occasion": ["vote"], "cap": "votes"}]}
      """;

  @Test
  void a_good_rule_set_is_read() {
    assertThat(RuleSets.parse("good", GOOD).rules()).hasSize(1);
  }

  @Test
  void the_shipped_rule_sets_are_good() {
    assertThat(RuleSets.talkoot1().rules())
        .extracting(Rule::code)
        .contains("V-1", "V-2", "V-4", "V-5", "S-1", "S-2", "R-1", "O-1", "O-2", "T-1", "K-1");
    assertThat(RuleSets.stackExchange2018().floor()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} becoming {1} is refused at {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "\"always\": 4; \"always\": \"four\"; rules[0].points.always; four",
        "\"always\": 4; \"allways\": 4; rules[0].points; Cannot deduce",
        "\"cap\": \"votes\"; \"cap\": \"vote\"; rule set; V-1 names an unknown cap vote",
        "\"track\": \"solver\"; \"track\": \"solvr\"; rule set; unknown track solvr",
        "\"occasion\": [\"vote\"]; \"occasion\": []; rules[0]; V-1 has no occasion",
        "\"on\": \"voted\"; \"on\": \"voted\", \"kind\": \"x\"; rules[0].kind; kind",
        "\"clamp\": 200; \"clamp\": 0; caps[0]; clamp must be at least 1",
        "\"version\": 1; \"version\": 1.5; version; 1.5",
        "1970-01-01T00:00:00Z; yesterday; validFrom; yesterday",
        "\"to\": \"author\"; \"to\": \"author\" \"x\"; rules[0]; comma",
      })
  void a_bad_rule_set_is_refused_with_place_and_reason(
      String right, String wrong, String place, String reason) {
    assertThatThrownBy(() -> RuleSets.parse("bad", GOOD.replace(right, wrong)))
        .isInstanceOfSatisfying(
            BadRuleSet.class,
            bad -> {
              assertThat(bad.place()).isEqualTo(place);
              assertThat(bad.reason()).contains(reason);
            });
  }

  @Test
  void rules_share_a_code_only_for_different_events() {
    String twice = GOOD.replace("\"rules\": [{", "\"rules\": [" + RULE + ", {");
    assertThatThrownBy(() -> RuleSets.parse("bad", twice))
        .hasMessageContaining("two rules or caps are named V-1");
    assertThat(RuleSets.parse("good", twice.replaceFirst("voted", "liked")).rules()).hasSize(2);
  }

  @Test
  void a_take_back_of_an_unknown_rule_is_refused() {
    String takeBack = GOOD.replace("\"tracks\"", "\"takeBacks\": [" + TAKE_BACK + "], \"tracks\"");
    assertThat(RuleSets.parse("good", takeBack).takeBacks()).hasSize(1);
    assertThatThrownBy(() -> RuleSets.parse("bad", takeBack.replace("[\"V-1\"]", "[\"V-2\"]")))
        .hasMessageContaining("V-9 takes back an unknown rule V-2");
  }

  @Test
  void a_missing_rule_set_is_refused() {
    assertThatThrownBy(() -> RuleSets.resource("none")).isInstanceOf(BadRuleSet.class);
  }
}
