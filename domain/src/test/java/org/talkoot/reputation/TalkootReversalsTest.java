package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.TODAY;
import static org.talkoot.reputation.Happened.event;
import static org.talkoot.reputation.Happened.objection;
import static org.talkoot.reputation.Happened.unvote;
import static org.talkoot.reputation.Happened.vote;

import org.junit.jupiter.api.Test;
import org.talkoot.shared.Part;

/** Holds, voided votes and removals under rule set 1. */
class TalkootReversalsTest extends TalkootRules {
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
}
