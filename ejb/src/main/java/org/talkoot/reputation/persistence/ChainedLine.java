package org.talkoot.reputation.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerHash;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.Posting;

/**
 * A line with what its place in the account adds.
 *
 * @param balance of the account after the line
 */
record ChainedLine(Line line, long balance, LedgerHash previous, LedgerHash hash) {

  /** Chains the lines to the ends of their accounts. */
  static List<ChainedLine> chain(List<Posting> postings, LockedPast past) {
    Map<AccountId, ChainedLine> last = new HashMap<>();
    List<ChainedLine> chain = new ArrayList<>();
    for (Posting posting : postings) {
      Line line = posting.line();
      ChainedLine next =
          last.containsKey(line.account())
              ? last.get(line.account()).then(line)
              : after(past.head(line.account()), line);
      last.put(line.account(), next);
      chain.add(next);
    }
    return chain;
  }

  private static ChainedLine after(AccountHead head, Line line) {
    LedgerHash previous = LedgerHash.of(head.lastHash());
    return new ChainedLine(line, head.balance() + line.points(), previous, previous.then(line));
  }

  private ChainedLine then(Line next) {
    return new ChainedLine(next, balance + next.points(), hash, hash.then(next));
  }
}
