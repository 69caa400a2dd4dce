package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.persistence.CheckpointAudit;

/** Derives the sealed roots of accounts from their lines again, and the chain of checkpoints. */
@ApplicationScoped
public class CheckpointDerivation implements Derivation {
  @Inject private CheckpointAudit audit;

  @Override
  public String check() {
    return CheckpointAudit.CHECK;
  }

  @Override
  public List<LedgerDifference> differences(long network) {
    return audit.of(network);
  }
}
