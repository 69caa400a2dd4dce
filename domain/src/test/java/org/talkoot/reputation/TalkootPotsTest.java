package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.NOON;
import static org.talkoot.reputation.Happened.event;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Part;

/** Pots, bounties and outcomes under rule set 1. */
class TalkootPotsTest extends TalkootRules {
  @Test
  void the_pot_is_shared_to_the_last_point() {
    List<Posting> lines =
        take(
            decided(100, 1)
                .sharedBy(
                    new Part(TUULA, "solver", 33, 1),
                    new Part(PEKKA, "refiner", 33, 1),
                    new Part(14, "solver", 34, 2)));
    assertThat(lines).extracting(p -> p.line().rule()).containsExactly("S-1", "S-1", "S-1", "S-2");
    assertThat(lines).extracting(p -> p.line().points()).containsExactly(33L, 33L, 34L, 5L);
    assertThat(lines).extracting(p -> p.line().track()).contains("refiner");
  }

  @Test
  void a_verified_outcome_pays_three_halves_of_the_pot() {
    take(
        event("outcome.verified")
            .with("problem", 7)
            .with("requester", KAISA)
            .with("verifier", 99)
            .with("step", 2)
            .with("first", 1)
            .with("pot", 50)
            .with("ruleSet", 1)
            .with("judgement", 4)
            .sharedBy(new Part(TUULA, "solver", 50, 1), new Part(PEKKA, "refiner", 50, 1)));
    assertThat(pointsOf(TUULA) + pointsOf(PEKKA)).isEqualTo(75);
    assertThat(pointsOf(TUULA)).isEqualTo(38);
  }

  @Test
  void shares_follow_the_rule_set_in_force_when_the_problem_opened() {
    assertThat(take(decided(100, 0).with("ruleSet", 2).sharedBy(new Part(TUULA, "solver", 100, 1))))
        .isEmpty();
  }

  @Test
  void a_decision_without_solutions_of_others_earns_the_requester_nothing() {
    take(decided(100, 0));
    assertThat(pointsOf(KAISA)).isZero();
  }

  @Test
  void five_decisions_a_month_pay() {
    for (int problem = 1; problem <= 6; problem++) {
      take(decided(100, 1).with("problem", problem));
    }
    assertThat(pointsOf(KAISA)).isEqualTo(25);
    take(decided(100, 1).with("problem", 7).at(NOON.plus(Duration.ofDays(20))));
    assertThat(pointsOf(KAISA)).isEqualTo(30);
  }

  @Test
  void an_outcome_told_in_time_earns_the_requester_ten() {
    Happened told =
        event("outcome.reported")
            .with("problem", 7)
            .with("requester", KAISA)
            .with("onTime", 1)
            .with("othersSolutions", 2);
    take(told.with("step", 1).with("first", 0));
    assertThat(pointsOf(KAISA)).isZero();
    take(told.with("step", 4).with("first", 1));
    assertThat(pointsOf(KAISA)).isEqualTo(10);
  }

  @Test
  void a_bounty_is_debited_at_opening_and_paid_by_the_shares() {
    take(bounty("bounty.offered", 30));
    assertThat(pointsOf(KAISA)).isEqualTo(-30);
    take(
        bounty("bounty.paid", 30)
            .sharedBy(new Part(TUULA, "solver", 70, 1), new Part(PEKKA, "refiner", 30, 1)));
    assertThat(pointsOf(TUULA)).isEqualTo(21);
    assertThat(pointsOf(PEKKA)).isEqualTo(9);
    assertThat(pointsOf(KAISA)).isEqualTo(-30);
  }

  @Test
  void a_bounty_returns_once_and_whole() {
    take(bounty("bounty.offered", 30));
    take(bounty("bounty.returned", 30));
    take(bounty("bounty.returned", 30));
    assertThat(pointsOf(KAISA)).isZero();
  }
}
