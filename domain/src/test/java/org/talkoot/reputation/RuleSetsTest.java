package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {
  private static final String ENTRY =
      """
      {"code": "V-1", "on": "voted", "to": "author", "track": "solver",
                  "points": {"always": 4}, "occasion": ["vote"], "cap": "votes"}""";
  private static final String TAKE_BACK =
      """
      {"code": "V-9", "on": "voided", "takesBack": ["V-1"]}
      """;

  private static final String GOOD =
      """
      {"code": "a", "version": 1, "validFrom": "1970-01-01T00:00:00Z", "start": 0, "floor": 0,
       "tracks": ["solver"], "caps": [{"code": "votes", "clamp": 200, "day": "day"}],
       "rules": [%s]}
      """
          .formatted(ENTRY);

  private static String twice(String other) {
    return GOOD.replace(ENTRY, ENTRY + ", " + other);
  }

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
        "\"cap\": \"votes\"; \"cap\": \"vote\"; rules[0].cap; V-1 names an unknown cap vote",
        "\"track\": \"solver\"; \"track\": \"solvr\"; rules[0].track; unknown track solvr",
        "\"occasion\": [\"vote\"]; \"occasion\": []; rules[0].occasion; V-1 has no occasion",
        "\"on\": \"voted\"; \"on\": \"voted\", \"kind\": \"x\"; rules[0].kind; kind",
        "\"clamp\": 200; \"clamp\": 0; caps[0].clamp; clamp must be at least 1",
        "\"version\": 1; \"version\": 1.5; version; 1.5",
        "1970-01-01T00:00:00Z; yesterday; validFrom; yesterday",
        "\"to\": \"author\"; \"to\": \"author\" \"x\"; line 3; comma",
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
  void entries_of_one_code_that_cannot_meet_on_an_occasion_are_read() {
    String other = ENTRY.replace("[\"vote\"]", "[\"problem\"]").replace("votes", "");
    assertThat(RuleSets.parse("good", twice(other.replace(", \"cap\": \"\"", ""))).rules())
        .hasSize(2);
  }

  @Test
  void entries_of_one_code_that_are_taken_back_alike_are_read() {
    assertThat(RuleSets.parse("good", twice(ENTRY.replace("voted", "praised"))).rules()).hasSize(2);
  }

  @Test
  void entries_of_one_code_that_could_meet_but_differ_in_taking_back_are_refused() {
    String other = ENTRY.replace("\"on\"", "\"reversedBy\": [\"unvoted\"], \"on\"");
    assertThatThrownBy(() -> RuleSets.parse("bad", twice(other)))
        .isInstanceOfSatisfying(
            BadRuleSet.class, bad -> assertThat(bad.place()).isEqualTo("rules[1].code"));
  }

  @Test
  void entries_of_one_code_and_event_that_could_meet_are_refused() {
    assertThatThrownBy(() -> RuleSets.parse("bad", twice(ENTRY)))
        .hasMessageContaining("rules[1].code");
  }

  @Test
  void a_take_back_of_an_unknown_rule_is_refused() {
    String takeBack = GOOD.replace("\"tracks\"", "\"takeBacks\": [" + TAKE_BACK + "], \"tracks\"");
    assertThat(RuleSets.parse("good", takeBack).takeBacks()).hasSize(1);
    assertThatThrownBy(() -> RuleSets.parse("bad", takeBack.replace("[\"V-1\"]", "[\"V-2\"]")))
        .hasMessageContaining("takeBacks[0].takesBack[0]: V-9 takes back an unknown rule V-2");
  }

  @Test
  void a_missing_rule_set_is_refused() {
    assertThatThrownBy(() -> RuleSets.resource("none")).isInstanceOf(BadRuleSet.class);
  }
}
