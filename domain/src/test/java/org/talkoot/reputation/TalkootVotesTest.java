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
import org.junit.jupiter.api.Test;

/** Votes and objections under rule set 1. */
class TalkootVotesTest extends TalkootRules {
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
}
