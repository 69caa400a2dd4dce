package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.reputation.persistence.LedgerAudit;

/**
 * Proves a ledger: derives every balance, total, cap and hash from the lines, and the lines from
 * the events. It reports and never mends.
 */
@Stateless
public class LedgerVerification {
  @Inject private LedgerAudit audit;

  /**
   * Returns what differs in the network as of this moment, however much is written meanwhile.
   *
   * @throws UnknownNetwork when there is none of that id
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public LedgerReport verify(NetworkId network) {
    return audit.of(network.value()).orElseThrow(() -> new UnknownNetwork(network.toString()));
  }
}
