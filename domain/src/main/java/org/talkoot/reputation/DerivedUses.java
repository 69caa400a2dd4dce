package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;

/**
 * Uses of caps as they follow from the events, with which those that are kept are compared: what
 * was compared is taken away, so that in the end that is left which is not kept.
 */
public final class DerivedUses {
  private final ReplayState state;
  private final SumTable left;
  private final List<LedgerDifference> differences = new ArrayList<>();

  DerivedUses(ReplayState state) {
    this.state = state;
    left = state.uses();
  }

  /** Compares what is kept; each use once. */
  public void compare(CapUse use, long found) {
    AccountId id = use.account();
    int account = state.rules().accounts().of(id.network(), id.member());
    long key = ReplayState.key(account, state.rules().caps().number(use.cap()));
    long hash = SumTable.hash(key, use.period(), use.about());
    long expected = left.get(hash, key, use.period(), use.about());
    if (expected != 0) {
      left.add(hash, key, use.period(), use.about(), -expected);
    }
    compare(use, found, expected);
  }

  private void compare(CapUse use, long found, long expected) {
    if (found != expected) {
      String about = use.about() == 0 ? "" : " about " + use.about();
      String place = use.cap() + " in " + use.period() + about;
      differences.add(new LedgerDifference("cap", use.account(), place, "" + found, "" + expected));
    }
  }

  /** Returns what differs, with the uses that are missing; once, when all were compared. */
  public List<LedgerDifference> differences() {
    left.each((use, period, about, used) -> compare(state.use(use, period, about), 0, used));
    return List.copyOf(differences);
  }
}
