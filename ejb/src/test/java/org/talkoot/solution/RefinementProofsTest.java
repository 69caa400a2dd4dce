package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.problem.StoredProblem.aProblem;
import static org.talkoot.problem.StoredProblem.aSolution;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.StoredProblem;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Ids;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.RefinementProofs;
import org.talkoot.solution.application.Voting;
import org.talkoot.solution.persistence.SolutionRefiners;
import org.talkoot.solution.persistence.SolutionVotes;

class RefinementProofsTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ReputationRecorder recorder =
      new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi));
  private final EventLog log = new PayingLog();
  private final RefinementProofs proofs =
      Wired.of(RefinementProofs.class, Wired.of(SolutionRefiners.class, jdbi));
  private final Voting voting =
      Wired.of(
          Voting.class,
          Wired.of(SolutionVotes.class, jdbi, CLOCK),
          proofs,
          Wired.of(
              Memberships.class, Wired.of(MembershipRows.class, jdbi, new LevelTableRows(), CLOCK)),
          log,
          CLOCK);
  private final long network = TestDatabase.network("talkoot-1");
  private final long petra = joined("petra");
  private final long tuula = joined("tuula");
  private final long eero = joined("eero");
  private ProblemId problem;
  private long solution;

  @BeforeEach
  void a_problem_with_a_solution() {
    problem = aProblem(network, petra).store();
    solution = aSolution(problem, network, tuula);
  }

  @Test
  void the_third_helpful_vote_by_others_pays_the_refiner_once() {
    merged(solution, eero);
    helpful(solution, eero);
    helpful(solution, joined("first"));
    helpful(solution, joined("second"));
    assertThat(balance(eero)).isZero();
    helpful(solution, joined("third"));
    assertThat(balance(eero)).isEqualTo(25);
    helpful(solution, joined("fourth"));
    assertThat(balance(eero)).isEqualTo(25);
    assertThat(balance(tuula)).isEqualTo(5 * 4);
  }

  @Test
  void a_vote_taken_back_in_time_does_not_count_and_a_late_one_takes_nothing_away() {
    merged(solution, eero);
    long fickle = joined("fickle");
    helpful(solution, fickle);
    helpful(solution, joined("first"));
    unvote(solution, fickle);
    helpful(solution, joined("second"));
    assertThat(balance(eero)).isZero();
    helpful(solution, fickle);
    assertThat(balance(eero)).isEqualTo(25);
    unvote(solution, fickle);
    helpful(solution, fickle);
    assertThat(balance(eero)).isEqualTo(25);
  }

  @Test
  void a_second_merged_refinement_of_the_same_solution_adds_words_and_no_points() {
    merged(solution, eero);
    for (String voter : List.of("first", "second", "third")) {
      helpful(solution, joined(voter));
    }
    merged(solution, eero);
    helpful(solution, joined("fourth"));
    assertThat(balance(eero)).isEqualTo(25);
    assertThat(asked("select words from solution_refiner where solution_id = ?", solution))
        .containsExactly(14L);
  }

  @Test
  void acceptance_proves_every_refiner_but_not_the_one_who_accepts() {
    merged(solution, eero);
    merged(solution, petra);
    accept(solution);
    assertThat(balance(eero)).isEqualTo(25);
    assertThat(balance(petra)).isZero();
    accept(solution);
    assertThat(balance(eero)).isEqualTo(25);
    for (String voter : List.of("first", "second", "third")) {
      helpful(solution, joined(voter));
    }
    assertThat(balance(petra)).isEqualTo(25);
  }

  @Test
  void nobody_learns_from_the_event_who_voted() {
    merged(solution, eero);
    for (String voter : List.of("first", "second", "third")) {
      helpful(solution, joined(voter));
    }
    assertThat(
            asked(
                "select actor_id from event_log where kind = 'refinement.proved'"
                    + " and network_id = ?",
                network))
        .containsExactly(0L);
  }

  @Test
  void votes_at_the_same_time_prove_once_whoever_comes_third() throws Exception {
    for (int round = 0; round < 10; round++) {
      long another = aSolution(problem, network, tuula);
      long refiner = joined("refiner");
      merged(another, refiner);
      allAtOnce(
          List.of(
              () -> helpful(another, joined("a")),
              () -> helpful(another, joined("b")),
              () -> helpful(another, joined("c"))));
      assertThat(balance(refiner)).as("round %s", round).isEqualTo(25);
    }
  }

  @Test
  void authors_who_refine_each_other_and_gain_votes_at_once_never_wait_in_a_circle()
      throws Exception {
    List<Callable<?>> votes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      long mine = aSolution(problem, network, tuula);
      long yours = aSolution(problem, network, eero);
      merged(mine, eero);
      merged(yours, tuula);
      for (String voter : List.of("a", "b", "c")) {
        long member = joined(voter);
        votes.add(() -> helpful(mine, member));
        votes.add(() -> List.of(object(yours, member), helpful(yours, member)));
      }
    }
    allAtOnce(votes);
    assertThat(
            asked(
                "select member_id from ledger_line where network_id = ? and rule = 'J-1'", network))
        .hasSize(16);
  }

  private List<Long> asked(String sql, long of) {
    return jdbi.withHandle(h -> h.createQuery(sql).bind(0, of).mapTo(Long.class).list());
  }

  private Object helpful(long of, long voter) {
    return cast(of, voter, Ballot.helpful());
  }

  private Object object(long of, long voter) {
    return cast(of, voter, Ballot.objection("Half of these stops are closed."));
  }

  private Object cast(long of, long voter, Ballot ballot) {
    CastVote vote = new CastVote(MemberId.of(voter), SolutionId.of(of), ballot);
    return jdbi.inTransaction(h -> voting.vote(vote));
  }

  private void unvote(long of, long voter) {
    jdbi.useTransaction(h -> voting.unvote(SolutionId.of(of), MemberId.of(voter)));
  }

  private void accept(long accepted) {
    ProblemFacts facts = new ProblemFacts(problem.value(), network, petra, List.of(), 50, 1);
    jdbi.useTransaction(
        h ->
            log.append(
                proofs.byAcceptance(
                    facts, List.of(SolutionId.of(accepted)), MemberId.of(petra), NOW)));
  }

  /** As the database stands after a refinement of seven words was merged. */
  private void merged(long of, long refiner) {
    long refinement = Ids.next();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into refinement (id, network_id, problem_id, solution_id, refiner_id,
                base_revision, text, note, words, excerpt, state, proposed_at, settled_at,
                settled_by, merged_revision)
              values (?, ?, ?, ?, ?, 1, 'Better', 'Because', 7, '{"parts":[]}', 'merged', now(),
                now(), ?, 2)
              """,
              refinement,
              network,
              problem.value(),
              of,
              refiner,
              tuula);
          handle.execute(
              """
              insert into solution_refiner (solution_id, refiner_id, network_id, refinement_id,
                words, merged_at)
              values (?, ?, ?, ?, 7, now())
              on conflict (solution_id, refiner_id) do update
                set words = solution_refiner.words + excluded.words
              """,
              of,
              refiner,
              network,
              refinement);
        });
  }

  private long balance(long member) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select balance from reputation_account"
                        + " where network_id = :network and member_id = :member")
                .bind("network", network)
                .bind("member", member)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  private long joined(String name) {
    long member = TestDatabase.member(name);
    StoredProblem.join(network, member);
    return member;
  }

  private static void allAtOnce(List<? extends Callable<?>> calls) throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(24);
    try {
      List<Future<?>> answers = new ArrayList<>();
      calls.forEach(call -> answers.add(many.submit(call)));
      for (Future<?> answer : answers) {
        answer.get();
      }
    } finally {
      many.shutdown();
    }
  }

  /** Writes events and pays for them, as the server does. */
  private final class PayingLog implements EventLog {
    @Override
    public long append(DomainEvent event) {
      append(List.of(event));
      return 0;
    }

    @Override
    public void append(List<? extends DomainEvent> events) {
      List<RecordedEvent> recorded = new ArrayList<>();
      events.forEach(
          event -> recorded.add(new RecordedEvent(TestDatabase.log(event), event, false)));
      if (!recorded.isEmpty()) {
        recorder.record(new RecordedEvents(recorded));
      }
    }
  }
}
