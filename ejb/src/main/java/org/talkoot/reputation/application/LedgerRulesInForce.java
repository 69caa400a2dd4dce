package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.problem.RulesInForce;
import org.talkoot.reputation.persistence.NetworkRules;

/** Answers by the versions that the ledger pays by. */
@ApplicationScoped
public class LedgerRulesInForce implements RulesInForce {
  private final NetworkRules rules;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected LedgerRulesInForce() {
    this(null);
  }

  /** Asks the rules of networks. */
  @Inject
  public LedgerRulesInForce(NetworkRules rules) {
    this.rules = rules;
  }

  @Override
  public int versionAt(NetworkId network, Instant at) {
    return rules
        .engine(network.value())
        .orElseThrow(() -> new UnknownNetwork(network.toString()))
        .book()
        .inForceAt(at)
        .version();
  }
}
