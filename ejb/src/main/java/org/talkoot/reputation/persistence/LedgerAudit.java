package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.ChainCheck;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.DerivedUses;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.Rederivation;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.WrittenLines;
import org.talkoot.reputation.WrittenSums;
import org.talkoot.reputation.application.LedgerReport;

/** Derives everything in a network's ledger again and collects what differs. */
@Dependent
public class LedgerAudit {
  private static final int BATCH = 1 << 13;

  private final Jdbi jdbi;
  private final NetworkRules rules;

  /** Reads through Jdbi. */
  @Inject
  public LedgerAudit(Jdbi jdbi, NetworkRules rules) {
    this.jdbi = jdbi;
    this.rules = rules;
  }

  /**
   * Returns what differs, empty for an unknown network.
   *
   * <p>In a transaction of its own, in which all reads see one moment.
   */
  public Optional<LedgerReport> of(long network) {
    return of(network, lines -> {});
  }

  /**
   * Does the same under somebody's eyes.
   *
   * @param watch hears how many lines were read so far; what it throws ends the audit
   */
  public Optional<LedgerReport> of(long network, LongConsumer watch) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> rules.engine(network).map(engine -> of(handle, network, engine, watch)));
  }

  private static LedgerReport of(
      Handle handle, long network, ReputationEngine engine, LongConsumer watch) {
    VerificationRows rows = new VerificationRows(handle, network);
    List<LedgerDifference> differences = new ArrayList<>();
    differences.addAll(rows.heads());
    CompiledRules rules = new CompiledRules(engine.book());
    ChainCheck chain = new ChainCheck();
    WrittenLines written = new WrittenLines(rules);
    WrittenSums sums = new WrittenSums(rules);
    long[] lines = {0};
    WrittenRows.each(
        handle,
        network,
        (line, position) -> {
          lines[0]++;
          watch.accept(lines[0]);
          chain.take(line);
          written.take(line.line(), position);
          sums.take(line.line());
        });
    rows.eachBalance(sums::compareBalance);
    rows.eachTotal(sums::compareTotal);
    differences.addAll(sums.differences());
    Rederivation again = derived(handle, network, rules, written);
    differences.addAll(chain.differences());
    differences.addAll(
        again.differences((account, sequence) -> WrittenRows.find(handle, account, sequence)));
    DerivedUses uses = again.uses();
    rows.eachUse(uses::compare);
    differences.addAll(uses.differences());
    return new LedgerReport(network, chain.ends().size(), lines[0], again.events(), differences);
  }

  private static Rederivation derived(
      Handle handle, long network, CompiledRules rules, WrittenLines written) {
    Rederivation again = new Rederivation(rules, written);
    try (EventRows events = new EventRows(handle, network, List.of(rules), "")) {
      while (events.addTo(List.of(again.batch()), BATCH)) {
        again.fold();
      }
      again.end();
    }
    return again;
  }
}
