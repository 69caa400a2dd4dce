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

  @Test
  void a_review_found_helpful_earns_three_until_that_is_taken_back_and_three_again_after() {
    take(rating("review.foundHelpful", 1));
    take(rating("review.foundHelpful", 1));
    assertThat(pointsOf(PEKKA)).isEqualTo(3);
    take(rating("review.helpfulTakenBack", 1));
    assertThat(pointsOf(PEKKA)).isZero();
    take(rating("review.foundHelpful", 2));
    assertThat(pointsOf(PEKKA)).isEqualTo(3);
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

  @Test
  void a_review_that_held_up_earns_fourteen_once() {
    Happened heldUp =
        event("review.heldUp")
            .with("problem", 7)
            .with("review", 9)
            .with("reviewer", PEKKA)
            .with("author", TUULA)
            .with("judge", 99);
    take(heldUp);
    take(heldUp.with("judge", 98));
    assertThat(pointsOf(PEKKA)).isEqualTo(14);
  }

  @Test
  void an_assignment_costs_five_when_more_than_a_day_late_without_notice() {
    Happened late = event("assignment.late").with("reviewer", PEKKA).with("noticed", 0);
    take(late.with("assignment", 1).with("secondsLate", 86_400));
    take(late.with("assignment", 2).with("secondsLate", 90_000).with("noticed", 1));
    assertThat(pointsOf(PEKKA)).isZero();
    take(late.with("assignment", 3).with("secondsLate", 86_401));
    assertThat(pointsOf(PEKKA)).isEqualTo(-5);
  }

  @Test
  void an_inviter_earns_ten_once_for_an_invitee_but_not_by_accepting_the_solution_oneself() {
    Happened first =
        event("invitee.accepted").with("invitee", TUULA).with("inviter", PEKKA).with("problem", 7);
    take(first.with("requester", KAISA));
    take(first.with("requester", KAISA).with("problem", 8));
    assertThat(pointsOf(PEKKA)).isEqualTo(10);
    take(first.with("inviter", KAISA).with("requester", KAISA));
    assertThat(pointsOf(KAISA)).isZero();
  }

  @Test
  void a_useful_coaching_comment_earns_five() {
    take(event("coaching.useful").with("coach", PEKKA).with("requester", KAISA).with("comment", 4));
    assertThat(pointsOf(PEKKA)).isEqualTo(5);
  }

  @Test
  void a_hold_is_the_negative_of_the_line_it_names_until_its_release() {
    take(decided(100, 0).sharedBy(new Part(TUULA, "solver", 100, 1)));
    Line held = take(hold("reputation.held", 1)).get(0).line();
    assertThat(pointsOf(TUULA)).isZero();
    assertThat(held.occasion()).isEqualTo(new Occasion(1, 31, 0));
    assertThat(held.isReversal()).isFalse();
    Line released = take(hold("reputation.released", 1)).get(0).line();
    assertThat(released.rule()).isEqualTo("H-2");
    assertThat(released.reverses()).isEqualTo(held.sequence());
    assertThat(take(hold("reputation.released", 1))).isEmpty();
    assertThat(pointsOf(TUULA)).isEqualTo(100);
  }

  @Test
  void a_held_acceptance_that_is_taken_back_leaves_nothing() {
    take(decided(100, 0).sharedBy(new Part(TUULA, "solver", 100, 1)));
    take(hold("reputation.held", 1));
    assertThat(take(hold("reputation.takenBack", 1)))
        .extracting(posting -> posting.line().rule())
        .containsExactly("S-1", "H-2");
    assertThat(pointsOf(TUULA)).isZero();
    assertThat(fold.standings().totals().values()).containsOnly(0L);
  }

  @Test
  void voided_votes_write_reversals_of_their_own_code_and_feel_the_cap() {
    for (int voter = 100; voter < 160; voter++) {
      take(vote(TUULA, SOLUTION, voter, 1));
    }
    for (int voter = 100; voter < 110; voter++) {
      take(vote(TUULA, SOLUTION, voter, 1).called("solution.voteVoided"));
    }
    assertThat(pointsOf(TUULA)).isEqualTo(200);
    Line line = take(vote(TUULA, SOLUTION, 110, 1).called("solution.voteVoided")).get(0).line();
    assertThat(line.rule()).isEqualTo("V-9");
    assertThat(line.points()).isEqualTo(-4);
    assertThat(take(unvote(TUULA, SOLUTION, 110, 1))).isEmpty();
    assertThat(used("votes", TUULA, TODAY)).isEqualTo(196);
  }

  @Test
  void a_voided_objection_returns_both() {
    take(objection(TUULA, SOLUTION, KAISA, 1));
    take(objection(TUULA, SOLUTION, KAISA, 1).called("solution.objectionVoided"));
    assertThat(pointsOf(TUULA)).isZero();
    assertThat(pointsOf(KAISA)).isZero();
  }

  @Test
  void removal_for_abuse_takes_the_lines_of_the_solution_back_and_a_hundred_more() {
    take(vote(TUULA, SOLUTION, PEKKA, 1));
    take(decided(100, 0).sharedBy(new Part(TUULA, "solver", 100, SOLUTION)));
    take(bounty("bounty.paid", 30).sharedBy(new Part(TUULA, "solver", 100, SOLUTION)));
    Part author = new Part(TUULA, "solver", 100, SOLUTION);
    take(vote(TUULA, SOLUTION, PEKKA, 1).called("solution.voteRemoved"));
    take(
        event("solution.removed")
            .with("problem", 7)
            .with("requester", KAISA)
            .with("verifier", 0)
            .with("offerer", 0)
            .sharedBy(author));
    take(event("contribution.removed").with("contribution", SOLUTION).sharedBy(author));
    assertThat(pointsOf(TUULA)).isEqualTo(-100);
  }

  static Happened rating(String kind, long round) {
    return event(kind)
        .with("problem", 7)
        .with("review", 9)
        .with("reviewer", PEKKA)
        .with("rater", TUULA)
        .with("round", round);
  }

  static Happened bounty(String kind, long bounty) {
    return event(kind)
        .with("problem", 7)
        .with("requester", KAISA)
        .with("offerer", KAISA)
        .with("bounty", bounty)
        .with("ruleSet", 1);
  }

  static Happened hold(String kind, long line) {
    return event(kind)
        .with("hold", 31)
        .with("line", line)
        .with("amount", 100)
        .with("problem", 7)
        .with("requester", KAISA)
        .sharedBy(new Part(TUULA, "solver", 100, 1));
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
    return fold.standings().used(new CapUse(cap, new AccountId(COMMONS, member), period, 0));
  }
}
