package org.talkoot.problem;

import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** What a requester can give away as a bounty. */
public interface PointsAtHand {
  /**
   * Returns the balance of the member's account in the network, which may be less than 0, and holds
   * the account until the transaction ends, so that two bounties cannot spend the same points.
   */
  long hold(NetworkId network, MemberId member);
}
