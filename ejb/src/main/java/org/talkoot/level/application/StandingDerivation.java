package org.talkoot.level.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.level.persistence.StandingAudit;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.application.Derivation;

/** Adds standings and buckets up again as a part of every verification. */
@Dependent
public class StandingDerivation implements Derivation {
  private final StandingAudit audit;

  /** Compares through this. */
  @Inject
  public StandingDerivation(StandingAudit audit) {
    this.audit = audit;
  }

  @Override
  public String check() {
    return "standing";
  }

  @Override
  public List<LedgerDifference> differences(long network) {
    return audit.of(NetworkId.of(network));
  }
}
