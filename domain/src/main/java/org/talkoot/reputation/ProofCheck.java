package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a proof without a database: computes every hash on the way from the line to the published
 * checkpoint again.
 */
public final class ProofCheck {
  private ProofCheck() {}

  /**
   * Returns what does not follow, in words; empty when the proof holds.
   *
   * <p>A proof that holds says: if the published hash is the one in the feed, the line stood in the
   * ledger then. Whether it is in the feed is for the reader to see.
   */
  public static List<String> faults(LedgerProof proof) {
    List<String> faults = new ArrayList<>();
    if (!proof.format().equals(LedgerProof.FORMAT)) {
      faults.add("the format is not " + LedgerProof.FORMAT);
    }
    Optional<MerkleHash> root = account(proof).flatMap(account -> root(proof, account));
    if (root.isEmpty()) {
      faults.add("a path has not the length that belongs to its place");
    } else if (!root.get().equals(proof.checkpoint().root())) {
      faults.add("the line does not lead to the root of the checkpoint");
    }
    if (!proof.checkpoint().hash().equals(proof.published())) {
      faults.add("the checkpoint is not the published one");
    }
    return faults;
  }

  private static Optional<SealedAccount> account(LedgerProof proof) {
    ProvenLine line = proof.line();
    return MerkleTree.rootOf(line.leaf(), line.sequence() - 1, proof.lines(), proof.linePath())
        .map(root -> new SealedAccount(proof.network(), proof.member(), proof.lines(), root));
  }

  private static Optional<MerkleHash> root(LedgerProof proof, SealedAccount account) {
    return MerkleTree.rootOf(
        account.leaf(), proof.place(), proof.checkpoint().accounts(), proof.accountPath());
  }
}
