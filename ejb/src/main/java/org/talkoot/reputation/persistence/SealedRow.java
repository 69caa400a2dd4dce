package org.talkoot.reputation.persistence;

import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.MerkleHash;
import org.talkoot.reputation.SealedAccount;

/** The state of an account that a checkpoint holds. */
public record SealedRow(long networkId, long memberId, long lines, byte[] root) {
  AccountId account() {
    return new AccountId(networkId, memberId);
  }

  MerkleHash hash() {
    return MerkleHash.of(root);
  }

  MerkleHash leaf() {
    return SealedAccount.of(account(), lines, hash()).leaf();
  }
}
