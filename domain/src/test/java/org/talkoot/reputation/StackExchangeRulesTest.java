package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.COMMONS;
import static org.talkoot.reputation.Happened.event;

import org.junit.jupiter.api.Test;

class StackExchangeRulesTest {
  static final long AUTHOR = 21;
  static final long ASKER = 22;

  final RuleSet rules = RuleSets.stackExchange2018();
  final ReputationFold fold = new ReputationFold(new ReputationEngine(RuleBook.of(rules)));
  long votes;

  @Test
  void votes_pay_by_what_was_voted_on() {
    take(event("dump.questionUpvoted").with("author", AUTHOR).with("wiki", 0));
    take(event("dump.answerUpvoted").with("author", AUTHOR).with("wiki", 0));
    take(event("dump.answerDownvoted").with("author", AUTHOR).with("wiki", 0));
    take(event("dump.questionDownvoted").with("author", AUTHOR).with("wiki", 0));
    take(event("dump.answerUpvoted").with("author", AUTHOR).with("wiki", 1));
    assertThat(pointsOf(AUTHOR)).isEqualTo(11);
  }

  @Test
  void a_downvote_makes_room_again_below_the_cap() {
    for (int i = 0; i < 20; i++) {
      take(event("dump.answerUpvoted").with("author", AUTHOR).with("wiki", 0));
    }
    take(event("dump.answerDownvoted").with("author", AUTHOR).with("wiki", 0));
    assertThat(pointsOf(AUTHOR)).isEqualTo(198);
    take(event("dump.questionUpvoted").with("author", AUTHOR).with("wiki", 0));
    assertThat(pointsOf(AUTHOR)).isEqualTo(200);
  }

  @Test
  void acceptance_and_bounties_do_not_feel_the_cap() {
    for (int i = 0; i < 25; i++) {
      take(event("dump.answerUpvoted").with("author", AUTHOR).with("wiki", 0));
    }
    take(accepted(AUTHOR, ASKER));
    take(event("dump.bountyStarted").with("offerer", ASKER).with("amount", 50));
    take(event("dump.bountyAwarded").with("author", AUTHOR).with("amount", 50));
    assertThat(pointsOf(AUTHOR)).isEqualTo(265);
    assertThat(pointsOf(ASKER)).isEqualTo(-48);
    assertThat(rules.shown(pointsOf(ASKER))).isEqualTo(1);
    assertThat(rules.shown(pointsOf(AUTHOR))).isEqualTo(266);
  }

  @Test
  void accepting_ones_own_answer_pays_nobody_and_nobody_is_never_paid() {
    take(accepted(AUTHOR, AUTHOR));
    take(accepted(0, ASKER));
    assertThat(fold.standings().balances()).containsOnlyKeys(new AccountId(COMMONS, ASKER));
  }

  private static Happened accepted(long author, long accepter) {
    return event("dump.answerAccepted")
        .with("author", author)
        .with("accepter", accepter)
        .with("wiki", 0);
  }

  private void take(Happened event) {
    votes++;
    fold.take(votes, event.with("vote", votes).with("day", Happened.TODAY));
  }

  private long pointsOf(long member) {
    return fold.standings().balance(new AccountId(COMMONS, member));
  }
}
