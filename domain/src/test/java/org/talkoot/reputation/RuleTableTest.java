package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds rule set 1 against the table of the design, rule by rule. */
class RuleTableTest {
  private static final RuleSet RULES = RuleSets.talkoot1();

  static Stream<Arguments> table() {
    return Stream.of(
        arguments("V-1", "solution.voted", "author", "solver", byPays(4)),
        arguments("V-2", "brief.voted", "requester", "framer", byPays(2)),
        arguments("V-3", "review.foundHelpful", "reviewer", "reviewer", always(3)),
        arguments("V-4", "solution.objected", "author", "solver", always(-2)),
        arguments("V-5", "solution.objected", "objector", "reviewer", always(-1)),
        arguments("S-1", "problem.decided", "eachPart", "eachPart", share("pot", 1, 1)),
        arguments("S-2", "problem.decided", "requester", "steward", always(5)),
        arguments("S-3", "bounty.offered", "offerer", "framer", new Points.Amount("bounty", -1)),
        arguments("S-3", "bounty.paid", "eachPart", "eachPart", share("bounty", 1, 1)),
        arguments("R-1", "review.delivered", "reviewer", "reviewer", always(12)),
        arguments("R-3", "review.heldUp", "reviewer", "reviewer", always(14)),
        arguments("R-7", "assignment.late", "reviewer", "reviewer", always(-5)),
        arguments("J-1", "refinement.proved", "refiner", "refiner", always(25)),
        arguments("C-1", "invitee.accepted", "inviter", "connector", always(10)),
        arguments("F-1", "coaching.useful", "coach", "framer", always(5)),
        arguments("J-1", "refinement.proved", "refiner", "refiner", always(25)),
        arguments("O-1", "outcome.verified", "eachPart", "eachPart", share("pot", 3, 2)),
        arguments("O-2", "outcome.reported", "requester", "steward", always(10)),
        arguments("T-1", "thanks.given", "eachPart", "eachPart", always(10)),
        arguments("K-1", "recognition.awarded", "eachPart", "eachPart", grades()),
        arguments("X-1", "contribution.removed", "eachPart", "eachPart", always(-100)),
        arguments(
            "H-1", "reputation.held", "eachPart", "eachPart", new Points.Amount("amount", -1)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("table")
  void a_rule_pays_what_the_table_says(
      String code, String on, String to, String track, Points points) {
    Rule rule =
        RULES.rules().stream()
            .filter(one -> one.code().equals(code) && one.on().equals(on))
            .findFirst()
            .orElseThrow();
    assertThat(rule.to()).isEqualTo(to);
    assertThat(rule.track()).isEqualTo(track);
    assertThat(rule.points()).isEqualTo(points);
  }

  @Test
  void every_code_of_the_table_stands_in_the_rule_set() {
    Set<String> codes = new TreeSet<>();
    RULES.rules().forEach(rule -> codes.add(rule.code()));
    RULES.takeBacks().forEach(takeBack -> codes.add(takeBack.code()));
    Set<String> expected = new TreeSet<>(List.of("V-9", "H-2"));
    table().forEach(row -> expected.add((String) row.get()[0]));
    assertThat(codes).containsAll(expected);
  }

  @Test
  void caps_are_those_of_the_table() {
    assertThat(RULES.caps())
        .containsExactly(
            new Cap.Clamp("votes", 200, "day", null, "", ""),
            new Cap.Count("reviews", 5, Period.DAY, "", ""),
            new Cap.Count("decisions", 5, Period.MONTH, "", ""),
            new Cap.Count("outcomes", 5, Period.MONTH, "", ""),
            new Cap.Count("thanks", 10, Period.MONTH, "giver", ""));
  }

  @Test
  void shares_follow_the_rules_of_the_day_the_problem_opened() {
    assertThat(RULES.rules())
        .filteredOn(rule -> rule.version().equals("ruleSet"))
        .extracting(Rule::code)
        .containsExactly("S-1", "S-3", "S-3", "O-1");
  }

  private static Points always(long points) {
    return new Points.Always(points);
  }

  private static Points byPays(long points) {
    return new Points.ByTable("pays", Map.of(1L, points));
  }

  private static Points share(String of, long times, long over) {
    return new Points.ShareOf(of, times, over);
  }

  private static Points grades() {
    return new Points.ByTable("grade", Map.of(1L, 50L, 2L, 100L, 3L, 200L));
  }
}
