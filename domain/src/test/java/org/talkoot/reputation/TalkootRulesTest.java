package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.reputation.Happened.COMMONS;
import static org.talkoot.reputation.Happened.NOON;
import static org.talkoot.reputation.Happened.TODAY;
import static org.talkoot.reputation.Happened.event;
import static org.talkoot.reputation.Happened.objection;
import static org.talkoot.reputation.Happened.objectionWithdrawn;
import static org.talkoot.reputation.Happened.unvote;
import static org.talkoot.reputation.Happened.vote;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Part;

class TalkootRulesTest {
  static final long TUULA = 11;
  static final long KAISA = 12;
  static final long PEKKA = 13;
  static final long SOLUTION = 770;

  final ReputationFold fold =
      new ReputationFold(new ReputationEngine(RuleBook.of(RuleSets.talkoot1())));
  long events;

  @Test
  void sixty_votes_pay_two_hundred_and_take_backs_only_bite_below_the_cap() {
    for (int voter = 100; voter < 160; voter++) {
      take(vote(TUULA, SOLUTION, voter, 1));
    }
    assertThat(pointsOf(TUULA)).isEqualTo(200);
    for (int voter = 100; voter < 110; voter++) {
      take(unvote(TUULA, SOLUTION, voter, 1));
    }
    assertThat(pointsOf(TUULA)).isEqualTo(200);
    for (int voter = 110; voter < 120; voter++) {
      take(unvote(TUULA, SOLUTION, voter, 1));
    }
    assertThat(pointsOf(TUULA)).isEqualTo(160);
  }

  @Test
  void a_vote_beyond_the_cap_writes_a_line_of_nothing_that_says_so() {
    for (int voter = 100; voter < 150; voter++) {
      take(vote(TUULA, SOLUTION, voter, 1));
    }
    Line line = take(vote(TUULA, SOLUTION, 150, 1)).get(0).line();
    assertThat(line.points()).isZero();
    assertThat(line.isCapped()).isTrue();
    assertThat(line.sequence()).isEqualTo(51);
  }

  @Test
  void a_take_back_on_a_later_day_counts_on_the_day_of_the_vote() {
    take(vote(TUULA, SOLUTION, KAISA, 1));
    Line line =
        take(unvote(TUULA, SOLUTION, KAISA, 1).at(NOON.plus(Duration.ofDays(3)))).get(0).line();
    assertThat(line.points()).isEqualTo(-4);
    assertThat(line.rule()).isEqualTo("V-1");
    assertThat(line.reverses()).isEqualTo(1);
    assertThat(used("votes", TUULA, TODAY)).isZero();
  }

  @Test
  void a_vote_that_does_not_pay_is_written_with_nothing() {
    Line line = take(vote(TUULA, SOLUTION, KAISA, 1).with("pays", 0)).get(0).line();
    assertThat(line.points()).isZero();
    assertThat(line.isCapped()).isFalse();
    assertThat(take(unvote(TUULA, SOLUTION, KAISA, 1)).get(0).line().points()).isZero();
  }

  @Test
  void the_same_event_pays_once_and_is_taken_back_once() {
    take(vote(TUULA, SOLUTION, KAISA, 1));
    assertThat(take(vote(TUULA, SOLUTION, KAISA, 1))).isEmpty();
    take(unvote(TUULA, SOLUTION, KAISA, 1));
    assertThat(take(unvote(TUULA, SOLUTION, KAISA, 1))).isEmpty();
    take(vote(TUULA, SOLUTION, KAISA, 2));
    assertThat(pointsOf(TUULA)).isEqualTo(4);
  }

  @Test
  void nobody_earns_from_their_own_vote() {
    assertThat(take(vote(TUULA, SOLUTION, TUULA, 1))).isEmpty();
  }

  @Test
  void an_objection_costs_both_and_returns_both() {
    take(objection(TUULA, SOLUTION, KAISA, 1));
    assertThat(pointsOf(TUULA)).isEqualTo(-2);
    assertThat(pointsOf(KAISA)).isEqualTo(-1);
    take(objectionWithdrawn(TUULA, SOLUTION, KAISA, 1));
    assertThat(pointsOf(TUULA)).isZero();
    assertThat(pointsOf(KAISA)).isZero();
  }

  @Test
  void a_well_framed_brief_earns_its_requester_two() {
    take(
        event("brief.voted")
            .with("problem", 7)
            .with("requester", KAISA)
            .with("voter", TUULA)
            .with("generation", 1)
            .with("pays", 1)
            .with("day", TODAY));
    assertThat(pointsOf(KAISA)).isEqualTo(2);
  }

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
  void five_reviews_a_day_pay_when_they_count() {
    for (int review = 1; review <= 6; review++) {
      take(review(review, 1));
    }
    take(review(7, 0).at(NOON.plus(Duration.ofDays(1))));
    assertThat(pointsOf(PEKKA)).isEqualTo(60);
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
  void ten_thanks_of_a_giver_pay_in_a_month() {
    for (int receiver = 100; receiver < 112; receiver++) {
      take(thanks(KAISA, receiver));
    }
    take(thanks(TUULA, 111));
    assertThat(pointsOf(109)).isEqualTo(10);
    assertThat(pointsOf(110)).isZero();
    assertThat(pointsOf(111)).isEqualTo(10);
  }

  @Test
  void a_recognition_pays_by_its_grade() {
    take(
        event("recognition.awarded")
            .with("recognition", 5)
            .with("receiver", PEKKA)
            .with("manager", KAISA)
            .with("grade", 3)
            .sharedBy(new Part(PEKKA, "steward", 100, 0)));
    assertThat(pointsOf(PEKKA)).isEqualTo(200);
  }

  @Test
  void a_line_counts_in_full_in_each_topic() {
    take(vote(TUULA, SOLUTION, KAISA, 1).about(5L, 4L));
    AccountId account = new AccountId(COMMONS, TUULA);
    assertThat(fold.standings().totals())
        .containsEntry(new TotalKey(account, "solver", 0), 4L)
        .containsEntry(new TotalKey(account, "solver", 4), 4L)
        .containsEntry(new TotalKey(account, "solver", 5), 4L);
  }

  @Test
  void an_event_without_a_number_that_a_rule_needs_is_refused() {
    assertThatThrownBy(() -> take(event("solution.voted")))
        .isInstanceOf(IncompleteEvent.class)
        .hasMessageContaining("solution.voted");
  }

  static Happened decided(long pot, long othersSolutions) {
    return event("problem.decided")
        .with("problem", 7)
        .with("requester", KAISA)
        .with("pot", pot)
        .with("ruleSet", 1)
        .with("accepted", 1)
        .with("onTime", 1)
        .with("othersSolutions", othersSolutions);
  }

  static Happened review(long review, long counts) {
    return event("review.delivered")
        .with("problem", 7)
        .with("solution", SOLUTION)
        .with("author", TUULA)
        .with("review", review)
        .with("reviewer", PEKKA)
        .with("counts", counts);
  }

  static Happened thanks(long giver, long receiver) {
    return event("thanks.given")
        .with("giver", giver)
        .with("receiver", receiver)
        .with("problem", 7)
        .with("givenByRequesterOrManager", 1)
        .with("ownWords", 1)
        .sharedBy(new Part(receiver, "solver", 100, 0));
  }

  List<Posting> take(Happened event) {
    return fold.take(++events, event);
  }

  long pointsOf(long member) {
    return fold.standings().balance(new AccountId(COMMONS, member));
  }

  long used(String cap, long member, long period) {
    return fold.standings().used(new CapUse(cap, new AccountId(COMMONS, member), period));
  }
}
