package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Operators;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.Memberships;

/**
 * Proves a ledger: derives every balance, total, cap and hash from the lines, the lines from the
 * events, and whatever else a {@link Derivation} knows. It reports and never mends.
 */
@Stateless
public class LedgerVerification {
  @Inject private WholeAudit audit;
  @Inject private Memberships memberships;
  @Inject private Operators operators;

  /**
   * Returns what differs, for a manager of the network or an operator; refused to everybody else.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public LedgerReport verify(NetworkId network, MemberId by) {
    if (!operators.includes(by)) {
      memberships.require(network, by, Privilege.MANAGE);
    }
    return audit
        .of(network.value(), VerificationWatch.NOBODY)
        .orElseThrow(() -> new UnknownNetwork(network.toString()));
  }
}
