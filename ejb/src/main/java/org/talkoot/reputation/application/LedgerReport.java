package org.talkoot.reputation.application;

import java.util.List;
import java.util.stream.Stream;
import org.talkoot.reputation.LedgerDifference;

/**
 * What verification of a network's ledger found.
 *
 * @param network id of the network
 * @param accounts how many accounts have lines
 * @param lines how many lines were followed
 * @param events how many events were folded again
 * @param differences what does not follow; empty when all is well
 */
public record LedgerReport(
    long network, long accounts, long lines, long events, List<LedgerDifference> differences) {
  /** Copies the differences so that the report cannot change. */
  public LedgerReport {
    differences = List.copyOf(differences);
  }

  /** Returns the report with further differences. */
  public LedgerReport with(List<LedgerDifference> further) {
    return new LedgerReport(
        network,
        accounts,
        lines,
        events,
        Stream.concat(differences.stream(), further.stream()).toList());
  }

  /** Whether everything follows. */
  public boolean isClean() {
    return differences.isEmpty();
  }
}
