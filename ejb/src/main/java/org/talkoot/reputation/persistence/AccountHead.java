package org.talkoot.reputation.persistence;

import org.talkoot.reputation.AccountId;

/** The end of an account's chain as it stands in the database. */
public record AccountHead(
    long networkId, long memberId, long sequence, long balance, byte[] lastHash) {
  AccountId account() {
    return new AccountId(networkId, memberId);
  }
}
