package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.util.List;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.ChainedLine;
import org.talkoot.reputation.LedgerHash;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.Occasion;

/** A whole row of the ledger. */
public record StoredLine(
    long networkId,
    long memberId,
    long sequence,
    Instant at,
    String rule,
    int ruleSet,
    String track,
    List<Long> topics,
    long raw,
    long points,
    long occasion1,
    long occasion2,
    long occasion3,
    long period,
    long causeId,
    long sourceId,
    long reverses,
    long balance,
    byte[] previousHash,
    byte[] hash) {

  ChainedLine chained() {
    return new ChainedLine(line(), balance, LedgerHash.of(previousHash), LedgerHash.of(hash));
  }

  private Line line() {
    return new Line(
        new AccountId(networkId, memberId),
        sequence,
        at,
        rule,
        ruleSet,
        track,
        topics,
        raw,
        points,
        new Occasion(occasion1, occasion2, occasion3),
        period,
        causeId,
        sourceId,
        reverses);
  }
}
