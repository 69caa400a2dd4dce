package org.talkoot.reputation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Checkpoint;
import org.talkoot.reputation.MerkleHash;

/** Checkpoints and what they hold, read and written in one transaction of the caller. */
final class CheckpointRows {
  private static final String SEALS =
      """
      select distinct on (network_id, member_id) network_id, member_id, lines, root
        from ledger_seal where checkpoint <= :checkpoint
       order by network_id, member_id, checkpoint desc
      """;

  private static final String SEAL =
      """
      select network_id, member_id, lines, root from ledger_seal
       where network_id = :network and member_id = :member and checkpoint <= :checkpoint
       order by checkpoint desc limit 1
      """;

  private static final int WRITTEN_AT_ONCE = 1000;
  private static final int FETCHED_AT_ONCE = 5000;

  private final Handle handle;

  CheckpointRows(Handle handle) {
    this.handle = handle;
  }

  Optional<CheckpointRow> latest() {
    return handle
        .createQuery("select * from ledger_checkpoint order by number desc limit 1")
        .mapTo(CheckpointRow.class)
        .findOne();
  }

  List<CheckpointRow> inOrder() {
    return handle
        .createQuery("select * from ledger_checkpoint order by number")
        .mapTo(CheckpointRow.class)
        .list();
  }

  List<CheckpointRow> before(long number, int most) {
    return handle
        .createQuery(
            "select * from ledger_checkpoint where number < :number"
                + " order by number desc limit :most")
        .bind("number", number)
        .bind("most", most)
        .mapTo(CheckpointRow.class)
        .list();
  }

  boolean isDone(LocalDate day) {
    return handle
        .createQuery("select exists (select 1 from ledger_checkpoint where day = :day)")
        .bind("day", day)
        .mapTo(Boolean.class)
        .one();
  }

  /** Seals the accounts that have new lines, for the checkpoint of this number. */
  void seal(long checkpoint) {
    handle.execute(
        "insert into ledger_secret (network_id, member_id) select network_id, member_id"
            + " from reputation_account where sequence > 0 on conflict do nothing");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into ledger_seal (network_id, member_id, checkpoint, lines, root)"
                + " values (:network, :member, :checkpoint, :lines, :root)");
    new SealedLines(handle)
        .eachOpen(
            (account, leaves) -> {
              add(batch, checkpoint, account, leaves);
              if (batch.size() == WRITTEN_AT_ONCE) {
                batch.execute();
              }
            });
    batch.execute();
  }

  private static void add(
      PreparedBatch batch, long checkpoint, AccountId account, List<MerkleHash> leaves) {
    batch
        .bind("network", account.network())
        .bind("member", account.member())
        .bind("checkpoint", checkpoint)
        .bind("lines", leaves.size())
        .bind("root", SealedLines.root(leaves).bytes())
        .add();
  }

  /** Returns all accounts as the checkpoint holds them, in the order of its tree. */
  List<SealedRow> seals(long checkpoint) {
    return handle
        .createQuery(SEALS)
        .bind("checkpoint", checkpoint)
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(SealedRow.class)
        .list();
  }

  Optional<SealedRow> seal(AccountId account, long checkpoint) {
    return handle
        .createQuery(SEAL)
        .bind("network", account.network())
        .bind("member", account.member())
        .bind("checkpoint", checkpoint)
        .mapTo(SealedRow.class)
        .findOne();
  }

  void add(Checkpoint checkpoint, LocalDate day) {
    handle
        .createUpdate(
            """
            insert into ledger_checkpoint (number, day, at, accounts, root, previous, hash)
            values (:number, :day, :at, :accounts, :root, :previous, :hash)
            """)
        .bind("number", checkpoint.number())
        .bind("day", day)
        .bind("at", checkpoint.at())
        .bind("accounts", checkpoint.accounts())
        .bind("root", checkpoint.root().bytes())
        .bind("previous", checkpoint.previous().bytes())
        .bind("hash", checkpoint.hash().bytes())
        .execute();
  }
}
