package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.reputation.Told.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.CheckpointAudit;
import org.talkoot.reputation.persistence.Checkpoints;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Window;

class CheckpointTest {
  private static final AtomicLong DAYS = new AtomicLong(LocalDate.parse("2026-04-01").toEpochDay());
  private static final Instant NIGHT = Instant.parse("2026-04-16T00:00:00.000001Z");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final Checkpoints checkpoints = new Checkpoints(jdbi);
  private final CheckpointAudit audit = new CheckpointAudit(jdbi);
  private final ReputationRecorder recorder =
      new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi));
  private final long network = TestDatabase.network("talkoot-1");
  private final long tuula = TestDatabase.member("tuula");
  private final AccountId account = new AccountId(network, tuula);

  @Test
  void a_line_is_proven_by_the_checkpoint_after_it_and_by_every_later_one() {
    votes(5);
    assertThat(checkpoints.proof(account, 1)).isEmpty();
    Checkpoint first = made();
    assertProves(3, first);
    votes(4);
    assertThat(checkpoints.proof(account, 7)).isEmpty();
    Checkpoint second = made();
    assertThat(second.previous()).isEqualTo(first.hash());
    assertProves(3, second);
    assertProves(9, second);
    assertThat(checkpoints.covered(account)).isEqualTo(9);
    assertThat(checkpoints.proof(account, 0)).isEmpty();
    assertThat(checkpoints.proof(account, 10)).isEmpty();
    assertThat(checkpoints.proof(new AccountId(network, 1), 1)).isEmpty();
  }

  @Test
  void a_proof_tells_nothing_of_who_voted() {
    long voter = votes(1);
    made();
    String text = checkpoints.proof(account, 1).orElseThrow().text();
    assertThat(text)
        .doesNotContain(String.valueOf(voter))
        .doesNotContain(org.talkoot.shared.Ids.text(voter))
        .doesNotContain(hashOf(1));
  }

  @Test
  void a_day_has_one_checkpoint_even_when_several_nodes_make_it() throws Exception {
    votes(1);
    LocalDate day = nextDay();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> made = nodes.invokeAll(java.util.Collections.nCopies(4, () -> made(day)));
    long count = 0;
    for (Future<Boolean> one : made) {
      count += one.get() ? 1 : 0;
    }
    nodes.shutdown();
    assertThat(count).isEqualTo(1);
    assertThat(checkpoints.make(day, NIGHT)).isEmpty();
  }

  @Test
  void checkpoints_can_be_neither_changed_nor_removed() {
    votes(1);
    made();
    for (String tampering :
        List.of(
            "update ledger_checkpoint set accounts = 5",
            "delete from ledger_checkpoint",
            "truncate ledger_checkpoint cascade",
            "update ledger_seal set lines = 5",
            "delete from ledger_seal")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(tampering)))
          .hasMessageContaining("never changed or removed");
    }
  }

  @Test
  void a_line_rewritten_with_all_its_hashes_is_found_by_what_was_sealed() {
    votes(3);
    made();
    assertThat(audit.of(network)).isEmpty();
    tamper("update ledger_line set points = 5 where member_id = ? and sequence = 2");
    assertThat(audit.of(network))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.account()).isEqualTo(account);
              assertThat(difference.place()).isEqualTo("lines 1 to 3");
            });
    assertThatThrownBy(() -> checkpoints.proof(account, 1)).isInstanceOf(LedgerDiffers.class);
    tamper("update ledger_line set points = 4 where member_id = ? and sequence = 2");
    assertThat(audit.of(network)).isEmpty();
  }

  @Test
  void a_changed_checkpoint_is_found() {
    votes(1);
    Checkpoint made = made();
    tamper(
        "update ledger_checkpoint set accounts = accounts + 1 where number = "
            + made.number()
            + " and 0 <> ?");
    assertThat(audit.of(network))
        .extracting(LedgerDifference::place)
        .containsExactly("checkpoint " + made.number() + ", its hash");
    tamper(
        "update ledger_checkpoint set accounts = accounts - 1 where number = "
            + made.number()
            + " and 0 <> ?");
  }

  @Test
  void the_newest_checkpoint_is_shown_first() {
    votes(1);
    Checkpoint made = made();
    CheckpointView shown = checkpoints.page(Window.first()).items().get(0);
    assertThat(shown.hash()).isEqualTo(made.hash().toString());
    assertThat(shown.number()).isEqualTo(made.number());
  }

  private void assertProves(long sequence, Checkpoint checkpoint) {
    LedgerProof proof = checkpoints.proof(account, sequence).orElseThrow();
    assertThat(ProofCheck.faults(proof)).isEmpty();
    assertThat(proof.line().sequence()).isEqualTo(sequence);
    assertThat(proof.published()).isEqualTo(checkpoint.hash());
  }

  private Checkpoint made() {
    return checkpoints.make(nextDay(), NIGHT).orElseThrow();
  }

  private boolean made(LocalDate day) {
    try {
      return checkpoints.make(day, NIGHT).isPresent();
    } catch (org.jdbi.v3.core.JdbiException otherWasFaster) {
      return false;
    }
  }

  private static LocalDate nextDay() {
    return LocalDate.ofEpochDay(DAYS.incrementAndGet());
  }

  private void tamper(String sql) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          handle.execute(sql, tuula);
        });
  }

  private long votes(int count) {
    long voter = 0;
    for (int i = 0; i < count; i++) {
      voter = TestDatabase.member("voter");
      Told told = vote("solution.voted", network, 770, tuula, voter, 1);
      RecordedEvent recorded = new RecordedEvent(TestDatabase.log(told), told, false);
      jdbi.useTransaction(handle -> recorder.record(RecordedEvents.of(recorded)));
    }
    return voter;
  }

  private String hashOf(long sequence) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select encode(hash, 'hex') from ledger_line where member_id = ? and sequence = ?")
                .bind(0, tuula)
                .bind(1, sequence)
                .mapTo(String.class)
                .one());
  }
}
