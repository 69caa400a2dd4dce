package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Checkpoint;
import org.talkoot.reputation.LedgerDiffers;
import org.talkoot.reputation.LedgerProof;
import org.talkoot.reputation.MerkleHash;
import org.talkoot.reputation.MerkleTree;
import org.talkoot.reputation.ProvenLine;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Makes checkpoints and proves lines by them.
 *
 * <p>A checkpoint sees one moment in a transaction of its own while points go on being paid. Only
 * accounts with new lines are read; what the others were is known from an earlier checkpoint.
 */
@Dependent
public class Checkpoints {
  private final Jdbi jdbi;

  /** Works through Jdbi. */
  @Inject
  public Checkpoints(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Makes the checkpoint of a day.
   *
   * @return empty when that day has one, or there is no account yet
   */
  public Optional<Checkpoint> make(LocalDate day, Instant at) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> make(handle, day, at));
  }

  private static Optional<Checkpoint> make(Handle handle, LocalDate day, Instant at) {
    CheckpointRows rows = new CheckpointRows(handle);
    if (rows.isDone(day)) {
      return Optional.empty();
    }
    Optional<CheckpointRow> before = rows.latest();
    long number = before.map(CheckpointRow::number).orElse(0L) + 1;
    rows.seal(number);
    List<MerkleHash> leaves = leaves(rows.seals(number));
    if (leaves.isEmpty()) {
      return Optional.empty();
    }
    Checkpoint made =
        new Checkpoint(
            number,
            at,
            leaves.size(),
            MerkleTree.over(leaves).root(),
            before.map(CheckpointRow::published).orElse(Checkpoint.NONE));
    rows.add(made, day);
    return Optional.of(made);
  }

  static List<MerkleHash> leaves(List<SealedRow> seals) {
    return seals.stream().map(SealedRow::leaf).toList();
  }

  /** Returns one page of checkpoints, the newest first. */
  public Page<CheckpointView> page(Window window) {
    long before = window.after().map(Cursor::id).orElse(Long.MAX_VALUE);
    List<CheckpointView> read =
        jdbi.withHandle(
            handle ->
                new CheckpointRows(handle)
                    .before(before, window.fetch()).stream().map(CheckpointRow::view).toList());
    return Page.of(read, window, view -> new Cursor("", view.number()));
  }

  /** Returns how many lines of an account the latest checkpoint covers, 0 for none. */
  public long covered(AccountId account) {
    return jdbi.withHandle(
        handle ->
            new CheckpointRows(handle)
                .seal(account, Long.MAX_VALUE)
                .map(SealedRow::lines)
                .orElse(0L));
  }

  /**
   * Proves a line by the latest checkpoint; empty when it does not cover the line.
   *
   * @throws LedgerDiffers when the lines do not lead to what was sealed
   */
  public Optional<LedgerProof> proof(AccountId account, long sequence) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> proof(handle, account, sequence));
  }

  private static Optional<LedgerProof> proof(Handle handle, AccountId account, long sequence) {
    CheckpointRows rows = new CheckpointRows(handle);
    return rows.latest()
        .flatMap(
            latest ->
                rows.seal(account, latest.number())
                    .filter(seal -> sequence >= 1 && sequence <= seal.lines())
                    .map(seal -> proof(handle, latest, seal, sequence)));
  }

  private static LedgerProof proof(
      Handle handle, CheckpointRow latest, SealedRow seal, long sequence) {
    List<ProvenLine> lines = new SealedLines(handle).of(seal);
    MerkleTree own = MerkleTree.over(lines.stream().map(ProvenLine::leaf).toList());
    if (!own.root().equals(seal.hash())) {
      throw new LedgerDiffers();
    }
    List<SealedRow> seals = new CheckpointRows(handle).seals(latest.number());
    int place = places(seals).indexOf(seal.account());
    int line = Math.toIntExact(sequence - 1);
    return LedgerProof.of(
        seal.account(),
        lines.get(line),
        seal.lines(),
        own.path(line),
        place,
        MerkleTree.over(leaves(seals)).path(place),
        latest.checkpoint());
  }

  private static List<AccountId> places(List<SealedRow> seals) {
    return seals.stream().map(SealedRow::account).toList();
  }
}
