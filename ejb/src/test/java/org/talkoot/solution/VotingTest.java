package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;
import static org.talkoot.problem.StoredProblem.aSolution;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.StoredProblem;
import org.talkoot.problem.VotingForOneself;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Markdown;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.RefinementProofs;
import org.talkoot.solution.application.VoteCounts;
import org.talkoot.solution.application.Voting;
import org.talkoot.solution.persistence.SolutionQueries;
import org.talkoot.solution.persistence.SolutionRefiners;
import org.talkoot.solution.persistence.SolutionVotes;

class VotingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);

  private final List<DomainEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final EventLog log =
      event -> {
        told.add(event);
        return told.size();
      };
  private final Voting voting =
      Wired.of(
          Voting.class,
          Wired.of(SolutionVotes.class, TestDatabase.jdbi(), CLOCK),
          Wired.of(RefinementProofs.class, Wired.of(SolutionRefiners.class, TestDatabase.jdbi())),
          Wired.of(
              Memberships.class,
              Wired.of(MembershipRows.class, TestDatabase.jdbi(), new LevelTableRows(), CLOCK)),
          log,
          CLOCK);
  private final SolutionQueries queries =
      Wired.of(SolutionQueries.class, TestDatabase.jdbi(), new Markdown(), CLOCK);
  private final long network = TestDatabase.network("talkoot-1");
  private final long petra = joined("petra");
  private final long tuula = joined("tuula");
  private final long kaisa = joined("kaisa");
  private ProblemId problem;
  private SolutionId solution;

  @BeforeEach
  void a_problem_with_a_solution() {
    problem = aProblem(network, petra).store();
    solution = SolutionId.of(aSolution(problem, network, tuula));
  }

  @Test
  void the_same_vote_again_changes_nothing() {
    assertThat(helpful(kaisa)).isEqualTo(new VoteCounts(1, 0, "helpful"));
    assertThat(helpful(kaisa)).isEqualTo(new VoteCounts(1, 0, "helpful"));
    assertThat(kinds()).containsExactly("solution.voted");
  }

  @Test
  void another_value_replaces_the_vote() {
    helpful(kaisa);
    assertThat(cast(kaisa, Ballot.objection("Half of these stops are closed.")))
        .isEqualTo(new VoteCounts(0, 1, "objection"));
    assertThat(kinds()).containsExactly("solution.voted", "solution.unvoted", "solution.objected");
    assertThat(unvote(kaisa)).isEqualTo(new VoteCounts(0, 0, null));
    assertThat(kinds()).endsWith("solution.objectionWithdrawn");
  }

  @Test
  void each_cast_anew_is_a_new_generation_and_a_take_back_names_the_old_one() {
    helpful(kaisa);
    unvote(kaisa);
    helpful(kaisa);
    assertThat(told)
        .extracting(event -> event.numbers().get("generation"))
        .containsExactly(1L, 1L, 2L);
  }

  @Test
  void taking_back_what_does_not_stand_changes_nothing() {
    assertThat(unvote(kaisa)).isEqualTo(new VoteCounts(0, 0, null));
    assertThat(told).isEmpty();
  }

  @Test
  void an_objection_needs_a_reason_which_only_the_author_reads() {
    assertThatThrownBy(() -> cast(kaisa, new Ballot(VoteValue.OBJECTION, " ")))
        .isInstanceOf(InvalidInput.class);
    cast(kaisa, Ballot.objection("Half of these stops are closed."));
    assertThat(queries.reasons(solution, Viewer.of(MemberId.of(tuula))))
        .singleElement()
        .satisfies(given -> assertThat(given.reason()).startsWith("Half"));
    assertThat(queries.reasons(solution, Viewer.of(MemberId.of(petra)))).isEmpty();
  }

  @Test
  void nobody_votes_on_their_own_solution_and_no_co_author_does() {
    assertThatThrownBy(() -> helpful(tuula)).isInstanceOf(VotingForOneself.class);
    TestDatabase.jdbi()
        .useHandle(
            h ->
                h.execute(
                    "insert into co_author values (?, ?, 'accepted', now())",
                    solution.value(),
                    kaisa));
    assertThatThrownBy(() -> helpful(kaisa)).isInstanceOf(VotingForOneself.class);
  }

  @Test
  void a_stranger_to_a_private_network_finds_no_solution() {
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update network set visibility = 'PRIVATE' where id = ?", network));
    long stranger = TestDatabase.member("stranger");
    assertThatThrownBy(() -> helpful(stranger)).isInstanceOf(UnknownSolution.class);
  }

  @Test
  void a_sixth_vote_from_one_giver_to_one_receiver_counts_but_pays_nothing() {
    for (int i = 0; i < 6; i++) {
      voteOn(aSolution(problem, network, tuula), kaisa);
    }
    assertThat(told)
        .extracting(event -> event.numbers().get("pays"))
        .containsExactly(1L, 1L, 1L, 1L, 1L, 0L);
  }

  @Test
  void six_votes_at_once_from_one_giver_to_one_receiver_pay_five_times() throws Exception {
    List<Callable<Object>> casts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      long another = aSolution(problem, network, tuula);
      casts.add(() -> voteOn(another, kaisa));
    }
    allAtOnce(casts);
    assertThat(told).filteredOn(event -> event.numbers().get("pays") == 1L).hasSize(5);
  }

  @Test
  void fifty_equal_votes_at_once_are_one_row_and_one_event() throws Exception {
    allAtOnce(Collections.nCopies(50, () -> helpful(kaisa)));
    assertThat(kinds()).containsExactly("solution.voted");
    assertThat(queries.view(solution, Viewer.anonymous()).orElseThrow().votes().helpful()).isOne();
  }

  @Test
  void a_storm_of_votes_and_take_backs_leaves_the_counter_exact() throws Exception {
    List<Long> voters = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 20; i++) {
      voters.add(joined("voter"));
    }
    List<Callable<Object>> storm = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      voters.forEach(voter -> storm.add(() -> helpful(voter)));
      voters.subList(0, 10).forEach(voter -> storm.add(() -> unvote(voter)));
    }
    allAtOnce(storm);
    int standing =
        TestDatabase.jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "select count(*) from solution_vote where solution_id = :s and value = 'helpful'")
                        .bind("s", solution)
                        .mapTo(Integer.class)
                        .one());
    assertThat(queries.view(solution, Viewer.anonymous()).orElseThrow().votes().helpful())
        .isEqualTo(standing)
        .isGreaterThanOrEqualTo(10);
    long votedMinusUnvoted =
        told.stream().mapToLong(e -> e.kind().equals("solution.voted") ? 1 : -1).sum();
    assertThat(votedMinusUnvoted).isEqualTo(standing);
  }

  private VoteCounts helpful(long voter) {
    return cast(voter, Ballot.helpful());
  }

  private VoteCounts cast(long voter, Ballot ballot) {
    return TestDatabase.jdbi()
        .inTransaction(h -> voting.vote(new CastVote(MemberId.of(voter), solution, ballot)));
  }

  private VoteCounts unvote(long voter) {
    return TestDatabase.jdbi().inTransaction(h -> voting.unvote(solution, MemberId.of(voter)));
  }

  private VoteCounts voteOn(long another, long voter) {
    CastVote vote = new CastVote(MemberId.of(voter), SolutionId.of(another), Ballot.helpful());
    return TestDatabase.jdbi().inTransaction(h -> voting.vote(vote));
  }

  private List<String> kinds() {
    return told.stream().map(DomainEvent::kind).toList();
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

  private long joined(String name) {
    long member = TestDatabase.member(name);
    StoredProblem.join(network, member);
    return member;
  }
}
