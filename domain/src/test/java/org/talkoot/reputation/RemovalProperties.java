package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.COMMONS;
import static org.talkoot.reputation.Happened.event;
import static org.talkoot.reputation.Happened.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.talkoot.shared.Part;

/** What a solution gave anybody goes with it when it is removed for abuse. */
class RemovalProperties {
  private static final long AUTHOR = 11;
  private static final long REQUESTER = 12;
  private static final long SOLUTION = 770;
  private static final Part SHARE = new Part(AUTHOR, "solver", 100, SOLUTION);

  private static final ReputationEngine RULES =
      new ReputationEngine(RuleBook.of(RuleSets.talkoot1()));

  @Property(tries = 200)
  void its_author_loses_a_hundred_and_nobody_keeps_points_of_it(
      @ForAll @Size(max = 6) Set<@LongRange(min = 20, max = 60) Long> refiners,
      @ForAll @IntRange(max = 30) int voters,
      @ForAll long seed) {
    ReputationFold fold = new ReputationFold(RULES);
    List<Happened> given = new ArrayList<>(of("refinement.proved", refiners));
    votes(voters).forEach(given::add);
    given.add(accepted());
    takeInAnyOrder(fold, given, seed);
    refiners.forEach(refiner -> assertThat(points(fold, refiner)).isEqualTo(25));

    List<Happened> removed = new ArrayList<>(of("refinement.removed", refiners));
    votes(voters).forEach(vote -> removed.add(vote.called("solution.voteRemoved")));
    removed.add(removal("solution.removed"));
    removed.add(event("contribution.removed").with("contribution", SOLUTION).sharedBy(SHARE));
    takeInAnyOrder(fold, removed, seed);
    refiners.forEach(refiner -> assertThat(points(fold, refiner)).isZero());
    assertThat(points(fold, AUTHOR)).isEqualTo(-100);
  }

  private static List<Happened> of(String kind, Set<Long> refiners) {
    return refiners.stream()
        .map(
            refiner ->
                event(kind)
                    .with("problem", 7)
                    .with("solution", SOLUTION)
                    .with("author", AUTHOR)
                    .with("refinement", 1000 + refiner)
                    .with("refiner", refiner)
                    .with("accepted", 0))
        .toList();
  }

  private static List<Happened> votes(int voters) {
    return LongStream.range(100, 100 + voters)
        .mapToObj(voter -> vote(AUTHOR, SOLUTION, voter, 1))
        .toList();
  }

  private static Happened accepted() {
    return removal("problem.decided")
        .with("pot", 100)
        .with("ruleSet", 1)
        .with("accepted", 1)
        .with("onTime", 0)
        .with("othersSolutions", 0);
  }

  private static Happened removal(String kind) {
    return event(kind)
        .with("problem", 7)
        .with("requester", REQUESTER)
        .with("verifier", 0)
        .with("offerer", 0)
        .sharedBy(SHARE);
  }

  private static void takeInAnyOrder(ReputationFold fold, List<Happened> happened, long seed) {
    List<Happened> shuffled = new ArrayList<>(happened);
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(event -> fold.take(1, event));
  }

  private static long points(ReputationFold fold, long member) {
    return fold.standings().balance(new AccountId(COMMONS, member));
  }
}
