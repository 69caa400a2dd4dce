package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Follows the chain of every account, line by line, and computes each hash and balance again. */
public final class ChainCheck {
  private final Map<AccountId, ChainedLine> last = new HashMap<>();
  private final List<LedgerDifference> differences = new ArrayList<>();

  /** Takes the next line; those of an account in their order. */
  public void take(ChainedLine written) {
    Line line = written.line();
    ChainedLine before = last.put(line.account(), written);
    ChainedLine expected =
        before == null ? ChainedLine.after(0, LedgerHash.NONE, line) : before.then(line);
    long sequence = before == null ? 1 : before.line().sequence() + 1;
    compare(line, "sequence", line.sequence(), sequence);
    compare(line, "balance", written.balance(), expected.balance());
    compare(line, "previous hash", written.previous(), expected.previous());
    compare(line, "hash", written.hash(), expected.hash());
  }

  private void compare(Line line, String what, Object found, Object expected) {
    if (!Objects.equals(found, expected)) {
      differences.add(
          new LedgerDifference(
              "chain",
              line.account(),
              what + " of line " + line.sequence(),
              found.toString(),
              expected.toString()));
    }
  }

  /** Returns the last line of each account. */
  public Map<AccountId, ChainedLine> ends() {
    return Map.copyOf(last);
  }

  /** Returns what did not follow. */
  public List<LedgerDifference> differences() {
    return List.copyOf(differences);
  }
}
