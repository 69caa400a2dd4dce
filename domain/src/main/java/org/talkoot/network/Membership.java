package org.talkoot.network;

import org.talkoot.member.MemberId;

/**
 * Somebody's belonging to a network.
 *
 * @param networkId the network
 * @param memberId the member
 * @param role the job there
 */
public record Membership(NetworkId networkId, MemberId memberId, Role role) {

  /** Tells whether the member manages the network. */
  public boolean isManager() {
    return role == Role.MANAGER;
  }

  /** Tells whether the privilege is held: in the young preset everybody holds all but managing. */
  public boolean may(Privilege privilege) {
    return privilege != Privilege.MANAGE || isManager();
  }
}
