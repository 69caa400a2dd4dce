package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.reputation.Told.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;
import org.talkoot.shared.TestDatabase;

class LedgerTest {
  private static final long SOLUTION = 770;

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ReputationRecorder recorder =
      new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi));
  private final long network = TestDatabase.network("talkoot-1");
  private final long tuula = TestDatabase.member("tuula");
  private final long kaisa = TestDatabase.member("kaisa");

  @Test
  void a_vote_writes_a_line_and_its_sums() {
    record(vote("solution.voted", network, SOLUTION, tuula, kaisa, 1));
    assertThat(balance(tuula)).isEqualTo(4);
    assertThat(one("select sum(points) from ledger_line where member_id = ?", tuula)).isEqualTo(4);
    assertThat(
            one(
                "select points from reputation_total where member_id = ? and topic_id = 7 and track = 'solver'",
                tuula))
        .isEqualTo(4);
    assertThat(one("select used from cap_use where member_id = ? and cap = 'votes'", tuula))
        .isEqualTo(4);
  }

  @Test
  void an_event_told_twice_pays_once() {
    record(vote("solution.voted", network, SOLUTION, tuula, kaisa, 1));
    record(vote("solution.voted", network, SOLUTION, tuula, kaisa, 1));
    record(vote("solution.unvoted", network, SOLUTION, tuula, kaisa, 1));
    record(vote("solution.unvoted", network, SOLUTION, tuula, kaisa, 1));
    assertThat(balance(tuula)).isZero();
    assertThat(one("select count(*) from ledger_line where member_id = ?", tuula)).isEqualTo(2);
  }

  @Test
  void sixty_votes_at_once_pay_two_hundred_and_their_storm_of_take_backs_is_exact() {
    List<Long> voters = members(60);
    atOnce(voters.stream().map(v -> cast("solution.voted", v, 1)).toList());
    assertThat(balance(tuula)).isEqualTo(200);
    atOnce(voters.subList(0, 10).stream().map(v -> cast("solution.unvoted", v, 1)).toList());
    assertThat(balance(tuula)).isEqualTo(200);
    atOnce(voters.subList(10, 20).stream().map(v -> cast("solution.unvoted", v, 1)).toList());
    assertThat(balance(tuula)).isEqualTo(160);
    assertThat(one("select sum(points) from ledger_line where member_id = ?", tuula))
        .isEqualTo(160);
    assertThat(one("select used from cap_use where member_id = ? and cap = 'votes'", tuula))
        .isEqualTo(160);
    assertThat(one("select count(*) from ledger_line where member_id = ?", tuula)).isEqualTo(80);
    assertThat(one("select max(sequence) from ledger_line where member_id = ?", tuula))
        .isEqualTo(80);
  }

  @Test
  void the_same_vote_at_once_from_many_tabs_pays_once() {
    List<Callable<Void>> same = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      same.add(cast("solution.voted", kaisa, 1));
    }
    atOnce(same);
    assertThat(balance(tuula)).isEqualTo(4);
  }

  @Test
  void objections_in_both_directions_at_once_end_without_deadlock() {
    List<Long> voters = members(20);
    List<Callable<Void>> both = new ArrayList<>();
    for (long voter : voters) {
      both.add(() -> inTransaction(vote("solution.objected", network, 1, tuula, voter, 1)));
      both.add(() -> inTransaction(vote("solution.objected", network, voter, voter, tuula, 1)));
    }
    atOnce(both);
    assertThat(balance(tuula)).isEqualTo(-60);
  }

  @Test
  void shares_of_a_decision_are_written_together() {
    record(
        Told.event(
                "problem.decided",
                network,
                "problem",
                5,
                "requester",
                kaisa,
                "pot",
                100,
                "ruleSet",
                1,
                "accepted",
                1,
                "onTime",
                1,
                "othersSolutions",
                1)
            .sharedBy(new Part(tuula, "solver", 70, 51), new Part(tuula, "refiner", 30, 52)));
    assertThat(balance(tuula)).isEqualTo(100);
    assertThat(balance(kaisa)).isEqualTo(5);
  }

  @Test
  void a_rolled_back_cause_leaves_no_line() {
    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    handle -> {
                      record(vote("solution.voted", network, SOLUTION, tuula, kaisa, 1));
                      throw new IllegalStateException("lost");
                    }))
        .hasMessage("lost");
    assertThat(one("select count(*) from ledger_line where member_id = ?", tuula)).isZero();
  }

  @Test
  void lines_can_be_neither_changed_nor_removed() {
    record(vote("solution.voted", network, SOLUTION, tuula, kaisa, 1));
    for (String tampering :
        List.of(
            "update ledger_line set points = 5",
            "delete from ledger_line",
            "truncate ledger_line cascade")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(tampering)))
          .hasMessageContaining("never changed or removed");
    }
  }

  @Test
  void an_import_writes_the_same_chain_as_living_through_it() {
    List<RecordedEvent> history = new ArrayList<>();
    for (long voter : members(5)) {
      history.add(recorded(vote("solution.voted", network, SOLUTION, tuula, voter, 1)));
      history.add(recorded(vote("solution.objected", network, SOLUTION, tuula, voter, 1)));
      history.add(recorded(vote("solution.unvoted", network, SOLUTION, tuula, voter, 1)));
    }
    new Ledger(jdbi).post(new NetworkRules(jdbi).engine(network).orElseThrow(), history);
    assertThat(balance(tuula)).isEqualTo(-10);
    assertThat(one("select count(*) from ledger_line where member_id = ?", tuula)).isEqualTo(15);
  }

  @Test
  void verification_finds_nothing_after_a_storm_and_everything_after_tampering() {
    List<Long> voters = members(60);
    atOnce(voters.stream().map(v -> cast("solution.voted", v, 1)).toList());
    atOnce(voters.subList(0, 30).stream().map(v -> cast("solution.unvoted", v, 1)).toList());
    atOnce(voters.stream().map(this::thanks).toList());
    LedgerReport clean = verified();
    assertThat(clean.differences()).isEmpty();
    assertThat(clean.lines()).isEqualTo(150);

    jdbi.useTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          handle.execute(
              "update ledger_line set points = 5 where member_id = ? and sequence = 3", tuula);
          handle.execute("update reputation_total set season = 0 where member_id = ?", tuula);
          handle.execute("update cap_use set used = 1 where member_id = ?", tuula);
        });
    assertThat(verified().differences())
        .extracting(LedgerDifference::check)
        .contains("balance", "chain", "total", "season", "lines", "cap");
  }

  private Callable<Void> thanks(long receiver) {
    return () ->
        inTransaction(
            Told.event(
                    "thanks.given",
                    network,
                    "giver",
                    kaisa,
                    "receiver",
                    receiver,
                    "problem",
                    5,
                    "contributionType",
                    1,
                    "contribution",
                    receiver,
                    "thanks",
                    receiver,
                    "givenByRequesterOrManager",
                    1,
                    "ownWords",
                    1)
                .by(kaisa)
                .sharedBy(new Part(receiver, "solver", 100, 0)));
  }

  private List<Long> members(int count) {
    List<Long> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(TestDatabase.member("voter" + i));
    }
    return members;
  }

  private Callable<Void> cast(String kind, long voter, long round) {
    return () -> inTransaction(vote(kind, network, SOLUTION, tuula, voter, round));
  }

  private Void inTransaction(Told event) {
    jdbi.useTransaction(handle -> record(event));
    return null;
  }

  private void record(Told event) {
    recorder.record(RecordedEvents.of(recorded(event)));
  }

  private RecordedEvent recorded(Told event) {
    return new RecordedEvent(TestDatabase.log(event), event, false);
  }

  private LedgerReport verified() {
    return new LedgerAudit(jdbi, new NetworkRules(jdbi)).of(network).orElseThrow();
  }

  private static void atOnce(List<Callable<Void>> calls) {
    ExecutorService people = Executors.newFixedThreadPool(30);
    try {
      for (Future<Void> call : people.invokeAll(calls)) {
        call.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      people.shutdownNow();
    }
  }

  private long balance(long member) {
    return one("select balance from reputation_account where member_id = ?", member);
  }

  private long one(String sql, long member) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, member).mapTo(Long.class).one());
  }
}
