package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.PointsAtHand;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.persistence.Ledger;

/** Answers from the ledger what a requester can give away. */
@ApplicationScoped
public class LedgerPointsAtHand implements PointsAtHand {
  @Inject private Ledger ledger;

  @Override
  public long hold(NetworkId network, MemberId member) {
    return ledger.lockedBalance(new AccountId(network.value(), member.value()));
  }
}
