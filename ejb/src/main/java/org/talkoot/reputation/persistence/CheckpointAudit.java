package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Checkpoint;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.MerkleHash;
import org.talkoot.reputation.MerkleTree;

/**
 * Compares what was sealed with what stands there.
 *
 * <p>Who rewrites a line and all that follows it, hashes and sums included, is found here: the root
 * over the account's lines is not the one that was sealed, and what was sealed was published.
 */
@Dependent
public class CheckpointAudit {
  /** Name of the check in reports. */
  public static final String CHECK = "checkpoint";

  private static final long NOBODY = 0;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public CheckpointAudit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what differs in a network, and in the checkpoints themselves. */
  public List<LedgerDifference> of(long network) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> of(handle, network));
  }

  private static List<LedgerDifference> of(Handle handle, long network) {
    List<LedgerDifference> differences = new ArrayList<>();
    CheckpointRows rows = new CheckpointRows(handle);
    rows.latest()
        .ifPresent(
            latest -> {
              List<SealedRow> seals = rows.seals(latest.number());
              compareRoot(network, latest, seals, differences);
              compareAccounts(handle, network, seals, differences);
            });
    compareChain(network, rows.inOrder(), differences);
    return differences;
  }

  private static void compareRoot(
      long network, CheckpointRow latest, List<SealedRow> seals, List<LedgerDifference> found) {
    MerkleHash root = MerkleTree.over(Checkpoints.leaves(seals)).root();
    compare(
        found,
        new AccountId(network, NOBODY),
        "root of checkpoint " + latest.number(),
        root,
        MerkleHash.of(latest.root()));
  }

  private static void compareAccounts(
      Handle handle, long network, List<SealedRow> seals, List<LedgerDifference> found) {
    Map<AccountId, SealedRow> expected = new HashMap<>();
    seals.stream()
        .filter(seal -> seal.networkId() == network)
        .forEach(seal -> expected.put(seal.account(), seal));
    new SealedLines(handle)
        .eachSealed(
            network,
            (account, leaves) -> {
              SealedRow seal = expected.remove(account);
              if (seal != null) {
                compare(found, account, lines(seal), SealedLines.root(leaves), seal.hash());
              }
            });
    expected.forEach(
        (account, seal) -> compare(found, account, lines(seal), MerkleHash.EMPTY, seal.hash()));
  }

  private static String lines(SealedRow seal) {
    return "lines 1 to " + seal.lines();
  }

  private static void compareChain(
      long network, List<CheckpointRow> inOrder, List<LedgerDifference> found) {
    MerkleHash previous = Checkpoint.NONE;
    for (CheckpointRow row : inOrder) {
      AccountId nobody = new AccountId(network, NOBODY);
      Checkpoint checkpoint = row.checkpoint();
      String place = "checkpoint " + row.number();
      compare(found, nobody, place + ", the one before", checkpoint.previous(), previous);
      compare(found, nobody, place + ", its hash", row.published(), checkpoint.hash());
      previous = row.published();
    }
  }

  private static void compare(
      List<LedgerDifference> differences,
      AccountId account,
      String place,
      MerkleHash found,
      MerkleHash expected) {
    if (!found.equals(expected)) {
      differences.add(
          new LedgerDifference(CHECK, account, place, found.toString(), expected.toString()));
    }
  }
}
