package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.NOON;
import static org.talkoot.reputation.Happened.TODAY;
import static org.talkoot.reputation.Happened.objection;
import static org.talkoot.reputation.Happened.objectionWithdrawn;
import static org.talkoot.reputation.Happened.unvote;
import static org.talkoot.reputation.Happened.vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldProperties {
  private static final ReputationEngine ENGINE =
      new ReputationEngine(RuleBook.of(RuleSets.talkoot1()));

  @Property(tries = 100)
  void casting_and_taking_back_leaves_the_state_of_never_having_happened(
      @ForAll("votes") List<Happened> stay, @ForAll("votes") List<Happened> go, @ForAll long seed) {
    List<Happened> all = new ArrayList<>(distinct(stay, 0));
    List<Happened> gone = distinct(go, 1000);
    all.addAll(gone);
    Collections.shuffle(all, new Random(seed));
    gone.forEach(event -> all.add(opposite(event)));
    assertThat(hashOf(all)).isEqualTo(hashOf(distinct(stay, 0)));
  }

  @Property(tries = 100)
  void the_order_of_votes_does_not_matter(
      @ForAll("votes") List<Happened> votes, @ForAll long seed) {
    List<Happened> shuffled = new ArrayList<>(distinct(votes, 0));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(hashOf(shuffled)).isEqualTo(hashOf(distinct(votes, 0)));
  }

  @Property(tries = 100)
  void taking_up_a_snapshot_goes_on_as_if_never_stopped(
      @ForAll("votes") List<Happened> votes, @ForAll long seed) {
    List<Happened> events = distinct(votes, 0);
    ReputationFold batch = new ReputationFold(ENGINE);
    List<Posting> lines = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      lines.addAll(batch.take(i + 1L, events.get(i)));
    }
    int cut = new Random(seed).nextInt(events.size() + 1);
    ReputationFold resumed = new ReputationFold(ENGINE);
    lines.stream().filter(line -> line.line().cause() <= cut).forEach(resumed::keep);
    List<Posting> tail = new ArrayList<>();
    for (int i = cut; i < events.size(); i++) {
      tail.addAll(resumed.take(i + 1L, events.get(i)));
    }
    assertThat(resumed.standings().hash()).isEqualTo(batch.standings().hash());
    assertThat(tail).isEqualTo(lines.subList(lines.size() - tail.size(), lines.size()));
  }

  @Property(tries = 100)
  void a_day_never_pays_more_than_the_cap_and_balances_are_the_sum_of_lines(
      @ForAll("votes") List<Happened> votes) {
    ReputationFold fold = new ReputationFold(ENGINE);
    long sum = 0;
    for (Happened event : distinct(votes, 0)) {
      sum += fold.take(1, event).stream().mapToLong(line -> line.line().points()).sum();
    }
    assertThat(fold.standings().balances().values()).allMatch(balance -> balance <= 400);
    assertThat(fold.standings().balances().values().stream().mapToLong(b -> b).sum())
        .isEqualTo(sum);
  }

  /**
   * Votes and objections on solutions of two authors, on two days, many enough to reach the cap.
   */
  @Provide
  Arbitrary<List<Happened>> votes() {
    Arbitrary<Long> author = Arbitraries.longs().between(1, 2);
    Arbitrary<Long> day = Arbitraries.longs().between(0, 1);
    Arbitrary<Boolean> helpful = Arbitraries.integers().between(0, 9).map(n -> n > 0);
    return Combinators.combine(author, day, helpful)
        .as(
            (whose, later, up) ->
                (up ? vote(whose, whose * 10, 0, 1) : objection(whose, whose * 10, 0, 1))
                    .with("day", TODAY + later)
                    .at(NOON.plus(Duration.ofDays(later)))
                    .about(whose, 7L))
        .list()
        .ofMaxSize(140);
  }

  /** Gives every event a member of its own, so that no two are the same. */
  private static List<Happened> distinct(List<Happened> votes, long from) {
    List<Happened> result = new ArrayList<>();
    for (Happened vote : votes) {
      String who = vote.kind().equals("solution.voted") ? "voter" : "objector";
      result.add(vote.with(who, 100 + from + result.size()));
    }
    return result;
  }

  private static Happened opposite(Happened event) {
    long author = event.numbers().get("author");
    boolean vote = event.kind().equals("solution.voted");
    long who = event.numbers().get(vote ? "voter" : "objector");
    Happened taken =
        vote
            ? unvote(author, author * 10, who, 1)
            : objectionWithdrawn(author, author * 10, who, 1);
    return taken
        .with("day", event.numbers().get("day"))
        .at(NOON.plus(Duration.ofDays(9)))
        .about(event.topics().toArray(Long[]::new));
  }

  private static String hashOf(List<Happened> events) {
    ReputationFold fold = new ReputationFold(ENGINE);
    long cause = 0;
    for (Happened event : events) {
      fold.take(++cause, event);
    }
    return fold.standings().hash();
  }
}
