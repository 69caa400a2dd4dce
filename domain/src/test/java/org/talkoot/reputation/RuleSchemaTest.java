package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RuleSets.schema());

  private static final String GOOD =
      """
      {"code": "a", "version": 1, "validFrom": "1970-01-01T00:00:00Z", "start": 0, "floor": 0,
       "tracks": ["solver"],
       "caps": [{"code": "votes", "clamp": 200, "day": "day"},
                {"code": "pair", "count": 5, "per": "ever", "about": "giver"}],
       "rules": [{"code": "V-1", "on": "voted", "to": "author", "track": "solver",
                  "points": {"by": "pays", "table": {"1": 4}}, "occasion": ["vote"], "cap": "votes",
                  "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2026-06-01T00:00:00Z"},
                 {"code": "S-1", "on": "decided", "to": "eachPart", "track": "eachPart",
                  "when": [{"number": "first", "in": [1, 2]}, {"number": "n", "atLeast": 3}],
                  "points": {"shareOf": "pot", "times": 3, "over": 2}, "occasion": ["part.solution"]},
                 {"code": "B-1", "on": "offered", "to": "giver", "track": "solver",
                  "points": {"amount": "bounty", "times": -1}, "occasion": ["problem"]}],
       "takeBacks": [{"code": "V-9", "on": "voided", "takesBack": ["V-1"]}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"talkoot-1", "stackexchange-2018", "all-caps", "all-caps-2"})
  void rule_sets_that_are_read_satisfy_the_schema(String name) {
    assertThat(faults(RuleDocument.resource(name).json())).isEmpty();
  }

  @Test
  void the_good_one_of_this_test_is_good_to_both() {
    assertThat(faults(GOOD)).isEmpty();
    assertThat(RuleSets.parse("good", GOOD).rules()).hasSize(3);
  }

  @ParameterizedTest(name = "{0} becoming {1} is refused by both, at {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"code\": \"a\"; \"code\": \" \"; code",
        "\"version\": 1; \"version\": 0; version",
        "\"version\": 1; \"version\": \"1\"; version",
        "\"version\": 1; \"version\": 1.5; version",
        "\"version\": 1; \"version\": 1, \"verison\": 2; verison",
        "1970-01-01T00:00:00Z; 1970-01-01; validFrom",
        "\"start\": 0,; ``; start",
        "\"start\": 0; \"start\": 2000000; start",
        "[\"solver\"]; [\"solver\", 7]; tracks[1]",
        "[\"solver\"]; [\"solver\", \"\"]; tracks[1]",
        "\"clamp\": 200; \"clamp\": 0; caps[0].clamp",
        "\"clamp\": 200; \"clmap\": 200; caps[0].clamp",
        "\"day\": \"day\"; \"per\": \"week\"; caps[0].per",
        "\"day\": \"day\"; \"day\": \"day\", \"per\": \"day\"; caps[0]",
        ", \"day\": \"day\"; ``; caps[0]",
        "\"count\": 5; \"count\": 0; caps[1].count",
        ", \"per\": \"ever\"; ``; caps[1].per",
        "\"about\": \"giver\"; \"abuot\": \"giver\"; caps[1].abuot",
        "\"about\": \"giver\"; \"about\": null; caps[1].about",
        "\"on\": \"voted\"; \"on\": \"\"; rules[0].on",
        "\"to\": \"author\"; \"to\": 7; rules[0].to",
        "\"to\": \"author\"; \"to\": \"author\", \"too\": \"x\"; rules[0].too",
        "{\"1\": 4}; {}; rules[0].points.table",
        "{\"1\": 4}; {\"one\": 4}; rules[0].points.table",
        "{\"1\": 4}; {\"1\": \"4\"}; rules[0].points.table.1",
        "{\"1\": 4}; {\"1\": 4000000}; rules[0].points.table.1",
        "\"by\": \"pays\"; \"by\": \"\"; rules[0].points.by",
        "\"by\": \"pays\"; \"bye\": \"pays\"; rules[0].points.by",
        "[\"vote\"]; []; rules[0].occasion",
        "[\"vote\"]; [\"a\", \"b\", \"c\", \"d\"]; rules[0].occasion",
        "[\"vote\"]; [\"a\", \"\"]; rules[0].occasion[1]",
        "[\"vote\"]; [\"part.solution\"]; rules[0].occasion",
        "2026-06-01T00:00:00Z; summer; rules[0].validUntil",
        "\"in\": [1, 2]; \"in\": []; rules[1].when[0].in",
        "\"in\": [1, 2]; \"in\": [1, \"2\"]; rules[1].when[0].in[1]",
        "\"atLeast\": 3; \"atleast\": 3; rules[1].when[1]",
        "\"to\": \"eachPart\"; \"to\": \"requester\"; rules[1].points",
        "\"times\": 3; \"times\": 0; rules[1].points.times",
        "\"over\": 2; \"over\": 0; rules[1].points.over",
        "\"times\": -1; \"times\": 0; rules[2].points.times",
        "\"takesBack\": [\"V-1\"]; \"takesBack\": []; takeBacks[0].takesBack",
        "\"on\": \"voided\", ; ``; takeBacks[0].on",
      })
  void what_the_schema_refuses_the_reader_refuses_at_the_place(
      String right, String wrong, String place) {
    String bad = GOOD.replace(right, wrong);
    assertThat(bad).isNotEqualTo(GOOD);
    assertThat(faults(bad)).isNotEmpty();
    assertThatThrownBy(() -> RuleSets.parse("bad", bad))
        .isInstanceOfSatisfying(
            BadRuleSet.class,
            refused -> {
              assertThat(refused.place()).isEqualTo(place);
              assertThat(refused.reason()).isNotBlank();
            });
  }

  private static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
