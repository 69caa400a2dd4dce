package org.talkoot.reputation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.talkoot.reputation.persistence.LedgerAudit;

/** Derives a network's ledger and everything that rests on it again. */
@Dependent
public class WholeAudit {
  /** The step that derives the ledger itself. */
  public static final String LEDGER = "ledger";

  private final LedgerAudit audit;
  private final Iterable<Derivation> derivations;

  /** Derives by the ledger's own audit and all beans that rest on the events. */
  @Inject
  public WholeAudit(LedgerAudit audit, @Any Instance<Derivation> derivations) {
    this(audit, (Iterable<Derivation>) derivations);
  }

  /** Derives by these. */
  public WholeAudit(LedgerAudit audit, Iterable<Derivation> derivations) {
    this.audit = audit;
    this.derivations = derivations;
  }

  /** Returns what differs, empty for an unknown network. */
  public Optional<LedgerReport> of(long network, VerificationWatch watch) {
    watch.step(LEDGER);
    return audit.of(network, watch::lines).map(report -> derived(report, network, watch));
  }

  private LedgerReport derived(LedgerReport ledger, long network, VerificationWatch watch) {
    LedgerReport report = ledger;
    for (Derivation derivation : derivations) {
      watch.step(derivation.check());
      report = report.with(derivation.differences(network));
    }
    return report;
  }
}
