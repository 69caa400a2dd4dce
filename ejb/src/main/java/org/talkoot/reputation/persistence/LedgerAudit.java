package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.ChainCheck;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.Refold;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.shared.RecordedEvent;

/** Derives everything in a network's ledger again and collects what differs. */
@Dependent
public class LedgerAudit {
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
    differences.addAll(rows.balances());
    differences.addAll(rows.heads());
    differences.addAll(rows.totals());
    differences.addAll(rows.seasons());
    ChainCheck chain = new ChainCheck();
    Refold refold = new Refold(engine);
    long[] lines = {0};
    rows.eachLine(
        line -> {
          lines[0]++;
          watch.accept(lines[0]);
          chain.take(line);
          refold.take(line.line());
        });
    List<RecordedEvent> events = rows.events(engine.kinds());
    refold.fold(events);
    differences.addAll(chain.differences());
    differences.addAll(refold.differences());
    differences.addAll(capDifferences(rows, refold));
    return new LedgerReport(network, chain.ends().size(), lines[0], events.size(), differences);
  }

  private static List<LedgerDifference> capDifferences(VerificationRows rows, Refold refold) {
    List<LedgerDifference> differences = new ArrayList<>();
    Map<CapUse, Long> expected = new HashMap<>(refold.standings().uses());
    rows.eachUse(
        (use, used) -> {
          Long should = expected.remove(use);
          addIfDifferent(differences, use, used, should == null ? 0 : should);
        });
    expected.forEach((use, should) -> addIfDifferent(differences, use, 0, should));
    return differences;
  }

  private static void addIfDifferent(
      List<LedgerDifference> differences, CapUse use, long found, long expected) {
    if (found != expected) {
      String about = use.about() == 0 ? "" : " about " + use.about();
      String place = use.cap() + " in " + use.period() + about;
      differences.add(new LedgerDifference("cap", use.account(), place, "" + found, "" + expected));
    }
  }
}
