package org.talkoot.reputation;

import static org.talkoot.reputation.Happened.COMMONS;
import static org.talkoot.reputation.Happened.event;

import java.util.List;
import org.talkoot.shared.Part;

/** A history under rule set 1, event by event. */
abstract class TalkootRules {
  static final long TUULA = 11;
  static final long KAISA = 12;
  static final long PEKKA = 13;
  static final long SOLUTION = 770;

  final ReputationFold fold =
      new ReputationFold(new ReputationEngine(RuleBook.of(RuleSets.talkoot1())));
  long events;

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
