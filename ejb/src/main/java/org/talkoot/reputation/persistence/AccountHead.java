package org.talkoot.reputation.persistence;

import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.ChainedLine;
import org.talkoot.reputation.LedgerHash;
import org.talkoot.reputation.Line;

/** The end of an account's chain as it stands in the database. */
public record AccountHead(
    long networkId, long memberId, long sequence, long balance, byte[] lastHash) {
  AccountId account() {
    return new AccountId(networkId, memberId);
  }

  ChainedLine then(Line line) {
    return ChainedLine.after(balance, LedgerHash.of(lastHash), line);
  }
}
