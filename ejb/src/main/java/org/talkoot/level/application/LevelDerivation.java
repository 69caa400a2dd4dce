package org.talkoot.level.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.level.persistence.LevelAudit;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.application.Derivation;

/** Derives levels again as a part of every verification. */
@Dependent
public class LevelDerivation implements Derivation {
  private final LevelAudit audit;

  /** Compares through this. */
  @Inject
  public LevelDerivation(LevelAudit audit) {
    this.audit = audit;
  }

  @Override
  public String check() {
    return "level";
  }

  @Override
  public List<LedgerDifference> differences(long network) {
    return audit.of(NetworkId.of(network));
  }
}
